import { Cell, note } from "./derived.ts";
import { isSame } from "./share.ts";

/** A way to look something up that is told anew now and then; who asked learns only whether the answer to its question changed. */
export class LiveLookup<Q extends readonly unknown[], A> {
  readonly #keyOf: (...question: Q) => string;
  readonly #asked = new Map<string, { readonly question: Q; readonly cell: Cell; answer: A }>();
  #answer: (...question: Q) => A;

  constructor(keyOf: (...question: Q) => string, answer: (...question: Q) => A) {
    this.#keyOf = keyOf;
    this.#answer = answer;
  }

  /** The answer of the moment. */
  readonly find = (...question: Q): A => {
    const key = this.#keyOf(...question);
    let known = this.#asked.get(key);
    if (!known) {
      known = { question, cell: new Cell(), answer: this.#answer(...question) };
      this.#asked.set(key, known);
    }
    note(known.cell);
    return known.answer;
  };

  /** Takes other answers; belongs to the revision that is running. */
  become(answer: (...question: Q) => A): void {
    this.#answer = answer;
    for (const known of this.#asked.values()) {
      const now = answer(...known.question);
      if (isSame(known.answer, now)) continue;
      known.answer = now;
      known.cell.change();
    }
  }
}
