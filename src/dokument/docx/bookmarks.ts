/** Word's names of places in the text: letters and digits only, 40 at most, and each once. */
export class Bookmarks {
  readonly #names = new Map<string, string>();

  /** The name of a place by its id. */
  name(id: string): string {
    let name = this.#names.get(id);
    if (name === undefined) {
      const stem = id.replace(/[^A-Za-z0-9]+/g, "_").slice(0, 30);
      this.#names.set(id, (name = `_${stem}_${this.#names.size + 1}`));
    }
    return name;
  }
}
