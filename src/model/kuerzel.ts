import type { Item } from "./site.ts";

/** Words of office names that say nothing about the place. */
const generic = new Set([
  "gemeinde",
  "stadt",
  "markt",
  "kreis",
  "landkreis",
  "kreisstadt",
  "hansestadt",
  "landeshauptstadt",
  "amt",
  "samtgemeinde",
  "verbandsgemeinde",
  "verwaltungsgemeinschaft",
  "zweckverband",
  "gmbh",
  "ag",
  "initiative",
  "der",
  "die",
  "das",
  "und",
  "für",
]);

/**
 * Three letters for every Verwaltung and every Partner, no two alike: the field `kuerzel` first, then letters of the name.
 * Who comes first by kennung keeps the plain form, so that a new entry seldom changes another's letters.
 */
export function kuerzelOf(items: readonly Item<"verwaltung" | "partner">[]): ReadonlyMap<Item, string> {
  const taken = new Set<string>();
  const result = new Map<Item, string>();
  const sorted = items.toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1));
  const claim = (item: Item, candidates: Iterable<string>): void => {
    if (result.has(item)) return;
    for (const letters of candidates) {
      if (taken.has(letters)) continue;
      taken.add(letters);
      result.set(item, letters);
      return;
    }
  };
  for (const item of sorted) if (item.data.kuerzel !== undefined) claim(item, [item.data.kuerzel]);
  for (const item of sorted) claim(item, candidates(item.data.titel));
  return result;
}

/** Letters of a name in order of preference: HAA, then any three letters in their order, then numbers. */
function* candidates(name: string): Generator<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !generic.has(word.toLowerCase()));
  const letters = (words.join("") || name)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .padEnd(3, "X");
  yield letters.slice(0, 3);
  for (let i = 1; i < letters.length - 1; i++) {
    for (let j = i + 1; j < letters.length; j++) yield letters[0]! + letters[i]! + letters[j]!;
  }
  for (let n = 2; ; n++) yield letters.slice(0, 3 - String(n).length) + n;
}
