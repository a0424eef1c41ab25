import type { ContentType } from "../../model/content-type.ts";
import type { Entry } from "../../model/entry.ts";
import { textAt } from "../../model/value-at.ts";
import { germanDictionary } from "./german-dictionary.ts";
import { makeSplitter, type Splitter } from "./make-splitter.ts";
import { namesOf } from "./names-of.ts";
import { wordsOf } from "./words-of.ts";

/** The splitter for a hub: it goes by the hub's own words and leaves its names alone, and those of the Länder. */
export function hubSplitter(entries: readonly Entry[], types: readonly ContentType[]): Splitter {
  const lands = types.find(({ typ }) => typ === "verwaltung")?.fields["land"]?.["x-labels"] ?? {};
  const names = namesOf(entries.map(({ typ, data }) => ({ typ, titel: textAt(data, "titel") ?? "" })));
  return makeSplitter({
    dictionary: germanDictionary(),
    words: wordsOf(entries),
    names: new Set([...names, ...Object.values(lands)]),
  });
}
