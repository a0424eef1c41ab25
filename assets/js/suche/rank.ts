import { ranking } from "../../../src/search/ranking.ts";
import type { Catalogue } from "./catalogue.ts";
import type { FoundWord } from "./find-word.ts";
import type { PagefindHit } from "./pagefind.ts";

/** Hits for all words of a query, best first: the more of the query an entry answers, and the better, the earlier. */
export function rank(
  words: readonly FoundWord[],
  { places, values }: Pick<Catalogue, "places" | "values">,
): readonly PagefindHit[] {
  const known = words.filter(({ hits }) => hits.size > 0);
  const rarities = new Map(known.map((found) => [found, rarity(found.hits.size, places.size)]));
  const rarest = Math.max(0, ...rarities.values());
  // A word that nothing has must not hide what the others find; it counts, but less than any other.
  const total = words.reduce((sum, found) => sum + (rarities.get(found) ?? rarest / 2), 0);
  const sums = new Map<string, { hit: PagefindHit; score: number; covered: number; best: number }>();
  for (const found of known)
    for (const [id, hit] of found.hits) {
      const sum = sums.get(id) ?? { hit, score: 0, covered: 0, best: -1 };
      // The excerpt shows the word that tells most.
      const tells = rarities.get(found)!;
      const shown = tells > sum.best ? { hit, best: tells } : {};
      sums.set(id, { ...sum, ...shown, score: sum.score + hit.score, covered: sum.covered + tells });
    }
  const favour = (id: string): number =>
    typeFavour(id, values) * (1 + ranking.newer * (1 - (places.get(id) ?? 0) / places.size));
  return [...sums]
    .map(([id, { hit, score, covered }]) => ({ hit, share: covered / total, score: score * favour(id) }))
    .filter(({ share }) => share >= ranking.leastCoverage)
    .map(({ hit, share, score }) => ({ ...hit, score: score * share ** ranking.coverage }))
    .toSorted((a, b) => b.score - a.score || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** How much a word tells (inverse document frequency as in BM25). */
function rarity(entries: number, all: number): number {
  return Math.log((all - entries + 0.5) / (entries + 0.5) + 1);
}

function typeFavour(id: string, values: Catalogue["values"]): number {
  const type = Object.keys(ranking.types).find((name) => values.Typ.get(name)?.has(id));
  return type === undefined ? 1 : ranking.types[type]!;
}
