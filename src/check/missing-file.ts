import { cut } from "./shown.ts";
import { didYouMean } from "./suggest.ts";

/** What is wrong and what to do. */
export type Fault = readonly [message: string, hint: string];

/** Says that a file the text names is not there, with the nearest name. */
export function missingFile(what: string, name: string, names: readonly string[]): Fault {
  const hint = didYouMean(name, names) ?? "Legen Sie die Datei in den Ordner oder berichtigen Sie den Namen.";
  return [`${what} „${cut(name)}“ liegt nicht im Ordner des Eintrags.`, hint];
}
