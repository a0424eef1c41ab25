import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";

/** Entries whose titles start with the same letter. */
export interface Letter {
  readonly id: string;
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Entries by the first letter of their title, in German order; figures and signs stand together. */
export function byLetter(items: readonly Item[]): readonly Letter[] {
  const sorted = items.toSorted((a, b) => collator.compare(a.data.titel, b.data.titel));
  const letters = Map.groupBy(sorted, ({ data }) => firstLetter(data.titel));
  return [...letters]
    .toSorted(([a], [b]) => collator.compare(a, b))
    .map(([letter, group]) => ({ id: letter === figures ? "ziffern" : letter.toLowerCase(), letter, items: group }));
}

const figures = "0–9";

function firstLetter(title: string): string {
  const letter = title
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(letter) ? letter : figures;
}
