import type { SearchDocument } from "../../model/page.ts";
import { gleichform } from "./gleichform.ts";
import { langeWoerter } from "./woerter.ts";

/** A word of the hub in its most frequent spelling, with its number in all documents. */
export interface Wort {
  readonly wort: string;
  readonly anzahl: number;
}

/** Least letters of a part of a compound that is a word by itself: not „leit“ of „Leitstelle“. */
const longPart = 6;

type Document = Pick<SearchDocument, "title" | "content" | "meta" | "also">;

/** All words under which the search index finds its documents, sorted; what is not indexed can never be suggested. */
export function vokabular(documents: Iterable<Document>): Wort[] {
  const spellings = new Map<string, number>();
  for (const document of documents)
    for (const word of textOf(document).match(langeWoerter) ?? []) spellings.set(word, (spellings.get(word) ?? 0) + 1);
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

function textOf({ title, content, meta, also }: Document): string {
  const text = content.replaceAll(/<[^<>]*>|&#?\w+;/g, " ").replaceAll("\u00AD", "");
  const { titelteile = "", teile = "", ...names } = also ?? {};
  const parts = `${titelteile} ${teile}`.split(" ").filter((part) => part.length >= longPart);
  return [title, text, meta["schlagworte"], ...Object.values(names), ...parts].join(" ");
}
