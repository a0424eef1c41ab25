/** Gives every id of a file an anchor of its own, always the same for the same file. */
export class Anchors {
  readonly #byId = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(id: string): string {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const plain = id.replaceAll(/[^A-Za-z0-9_.-]/g, "_").slice(0, 60) || "x";
    let anchor = plain;
    for (let n = 2; this.#taken.has(anchor); n++) anchor = `${plain}.${n}`;
    this.#taken.add(anchor);
    this.#byId.set(id, anchor);
    return anchor;
  }
}
