import type { SearchDocument } from "../../model/page.ts";
import { gleichform } from "./gleichform.ts";
import { langeWoerter } from "./woerter.ts";

/** A word of the hub in its most frequent spelling, with its number in all documents. */
export interface Wort {
  readonly wort: string;
  readonly anzahl: number;
}

/** All words of the documents of the search index, sorted; what is not indexed can never be suggested. */
export function vokabular(documents: Iterable<Pick<SearchDocument, "title" | "content">>): Wort[] {
  const spellings = new Map<string, number>();
  for (const { title, content } of documents)
    for (const word of `${title} ${textOf(content)}`.match(langeWoerter) ?? [])
      spellings.set(word, (spellings.get(word) ?? 0) + 1);
  const words = new Map<string, { wort: string; anzahl: number; most: number }>();
  // Sorted, so that of two spellings equally frequent it is always the same that stays.
  for (const [spelling, number] of [...spellings].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const form = gleichform(spelling);
    const known = words.get(form) ?? { wort: spelling, anzahl: 0, most: 0 };
    known.anzahl += number;
    if (number > known.most) [known.wort, known.most] = [spelling, number];
    words.set(form, known);
  }
  return [...words.values()]
    .map(({ wort, anzahl }) => ({ wort, anzahl }))
    .toSorted((a, b) => (a.wort < b.wort ? -1 : 1));
}

function textOf(content: string): string {
  return content.replaceAll(/<[^>]*>|&#?\w+;/g, " ").replaceAll("\u00AD", "");
}
