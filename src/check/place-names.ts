import { distance } from "fastest-levenshtein";
import { oncePer } from "../once-per.ts";
import { corpusOf } from "./corpus.ts";
import { textAt } from "../model/value-at.ts";
import type { World } from "./world.ts";

/** Words in titles of administrations that are no names. */
const generic = new Set(
  "Gemeinde Stadt Kreis Landkreis Verwaltungsgemeinschaft Zweckverband Verwaltung Samtgemeinde Verbandsgemeinde Einheitsgemeinde Kreisstadt Kreisverwaltung Stadtverwaltung Gemeindeverwaltung Hansestadt Universitätsstadt Region Regionalverband Marktgemeinde Bezirk Bezirksamt".split(
    " ",
  ),
);
const endings = /(?:s|es|er|ern|ers|erin|erinnen|ens)$/;
const minimum = 6;

/** Words of the texts that misspell a known place by one letter, each with that place; worked out once. */
export const misspeltPlaces: (world: World) => ReadonlyMap<string, string> = oncePer(findMisspelt);

function findMisspelt(world: World): Map<string, string> {
  const places = namesIn(world, ["verwaltung"]);
  const correct = new Set([...places, ...namesIn(world, ["partner", "verbund", "sachgebiet", "begriff"])]);
  const byInitial = Map.groupBy(
    [...places].filter((name) => name.length >= minimum && !generic.has(name)),
    (name) => name[0]!,
  );
  const corpus = corpusOf(world);
  const found = new Map<string, string>();
  for (const word of corpus.keys()) {
    const candidates = word.length < minimum - 1 ? undefined : byInitial.get(word[0]!);
    // A word that also exists in lower case is an ordinary one at the start of a sentence.
    if (!candidates || correct.has(word) || corpus.has(word.toLowerCase())) continue;
    const place = placeFor(word, candidates, correct);
    if (place !== undefined) found.set(word, place);
  }
  return found;
}

function namesIn(world: World, typs: readonly string[]): Set<string> {
  const titles = typs.flatMap((typ) =>
    [...(world.byTyp.get(typ)?.values() ?? [])].map(({ data }) => textAt(data, "titel") ?? ""),
  );
  return new Set(titles.flatMap((title) => title.match(/\p{Lu}\p{L}+/gu) ?? []));
}

function placeFor(word: string, places: readonly string[], correct: ReadonlySet<string>): string | undefined {
  const stem = word.replace(endings, "");
  if (correct.has(stem)) return undefined;
  return places.find(
    (place) => misspells(word, place) || (stem !== word && stem.length >= minimum && misspells(stem, place)),
  );
}

/** One letter apart, but not at the end, where „Hattinger“ and „Hattingen“ differ by right. */
function misspells(word: string, place: string): boolean {
  if (Math.abs(word.length - place.length) > 1 || distance(word, place) !== 1) return false;
  const shorter = Math.min(word.length, place.length);
  let same = 0;
  while (same < shorter && word[same] === place[same]) same++;
  return same < shorter - 1;
}
