import { textAt } from "../model/value-at.ts";
import { oncePer } from "../once-per.ts";
import type { World } from "./world.ts";

/** Names that texts may misspell, and all that are right. */
export interface Places {
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  readonly correct: ReadonlySet<string>;
}

/** Shorter names are one letter away from too many words. */
export const shortestPlace = 6;

/** Words in titles of administrations that are no names. */
const generic = new Set(
  "Gemeinde Stadt Kreis Landkreis Verwaltungsgemeinschaft Zweckverband Verwaltung Samtgemeinde Verbandsgemeinde Einheitsgemeinde Kreisstadt Kreisverwaltung Stadtverwaltung Gemeindeverwaltung Hansestadt Universitätsstadt Region Regionalverband Marktgemeinde Bezirk Bezirksamt".split(
    " ",
  ),
);

let last: { readonly names: string; readonly places: Places } | undefined;

/** The places of a content folder; the same object as long as their names are the same, so that what was found with it stays known. */
export const placesOf: (world: World) => Places = oncePer((world) => {
  const places = namesIn(world, ["verwaltung"]);
  const correct = new Set([...places, ...namesIn(world, ["partner", "verbund", "sachgebiet", "begriff"])]);
  const names = JSON.stringify([[...places], [...correct]]);
  if (last?.names !== names) {
    const long = [...places].filter((name) => name.length >= shortestPlace && !generic.has(name));
    last = { names, places: { byInitial: Map.groupBy(long, (name) => name[0]!), correct } };
  }
  return last.places;
});

function namesIn(world: World, typs: readonly string[]): Set<string> {
  const titles = typs.flatMap((typ) =>
    [...(world.byTyp.get(typ)?.values() ?? [])].map(({ data }) => textAt(data, "titel") ?? ""),
  );
  return new Set(titles.flatMap((title) => title.match(/\p{Lu}\p{L}+/gu) ?? []));
}
