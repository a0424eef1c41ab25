import type { Entry } from "../../model/entry.ts";
import { textAt } from "../../model/value-at.ts";
import { plainWords } from "../letters.ts";

/** Words of entries in their own case, each with its number in titles, summaries and texts. */
export function wordsOf(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { data, body } of entries)
    for (const text of [textAt(data, "titel"), textAt(data, "kurzfassung"), body])
      for (const word of text?.match(plainWords) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
