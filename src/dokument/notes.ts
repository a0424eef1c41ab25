import type { Token } from "markdown-it";

/** The footnotes of a text: taken out of its tokens, and numbered in the order in which they are named. */
export class Notes {
  /** The tokens of the text without its footnotes. */
  readonly main: readonly Token[];
  readonly #bodies = new Map<number, readonly Token[]>();
  readonly #used: number[] = [];

  constructor(tokens: readonly Token[]) {
    const start = tokens.findIndex(({ type }) => type === "footnote_block_open");
    this.main = start < 0 ? tokens : tokens.slice(0, start);
    let open: { id: number; from: number } | undefined;
    for (const [i, token] of tokens.entries()) {
      if (token.type === "footnote_open") open = { id: idOf(token), from: i + 1 };
      if (token.type === "footnote_close" && open) this.#bodies.set(open.id, tokens.slice(open.from, i));
    }
  }

  /**
   * Numbers a footnote that the text names here. No word processor has footnotes in footnotes: those that only this one
   * names are named right behind it.
   */
  name(reference: Token): readonly { readonly number: number; readonly again: boolean }[] {
    const id = idOf(reference);
    const known = this.#used.indexOf(id);
    if (known >= 0) return [{ number: known + 1, again: true }];
    const number = this.#used.push(id);
    const inside = (this.#bodies.get(id) ?? []).flatMap(({ children }) => children ?? []);
    const further = inside.filter((token) => token.type === "footnote_ref" && !this.#used.includes(idOf(token)));
    return [{ number, again: false }, ...further.flatMap((token) => this.name(token).filter(({ again }) => !again))];
  }

  /** The tokens of all footnotes named so far, by their numbers. */
  used(): readonly (readonly Token[])[] {
    return this.#used.map((id) => this.#bodies.get(id) ?? []);
  }
}

function idOf(token: Token): number {
  return (token.meta as { id: number }).id;
}
