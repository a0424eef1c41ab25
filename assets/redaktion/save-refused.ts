/** Stops Decap from saving; without a name, because Decap shows the whole error as text behind its own sentence. */
export class SaveRefused extends Error {
  override readonly name = "";
}
