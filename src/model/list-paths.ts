import { oncePer } from "../once-per.ts";
import type { ContentType } from "./content-type.ts";
import { facetsOf, type Facet, type FacetValue } from "./list.ts";
import type { Site } from "./site.ts";

/** Path below which the lists narrowed by a facet lie. */
export function facetRoot(type: ContentType, facet: Pick<Facet, "name">): string {
  return `${type.path}nach/${facet.name}/`;
}

/** Path of the list narrowed to one value. */
export function facetPath(type: ContentType, facet: Pick<Facet, "name">, value: Pick<FacetValue, "value">): string {
  return `${facetRoot(type, facet)}${value.value}/`;
}

/** Path of a part of a list, by its number from 0; the first one has the path of the list. */
export function partPath(path: string, index: number): string {
  return index === 0 ? path : `${path}seite/${index + 1}/`;
}

/** Pages that are no entries and no lists, and that a text may link to. */
export const otherPages = [
  "/",
  "/suche/",
  "/a-z/",
  "/kooperationsbild/",
  "/kooperationsbild/karte/",
  "/daten/",
  "/zusammenarbeit/",
] as const;

/** Paths a text may link to that are no entries: home, search, alphabet, the drawing of all, data, and every list this audience has. */
export const pagePaths = oncePer((site: Site): ReadonlySet<string> => {
  const lists = site.types.flatMap((type) => {
    const narrowed = facetsOf(type, site).flatMap((facet) =>
      facet.values.map((value) => facetPath(type, facet, value)),
    );
    return [type.path, ...narrowed];
  });
  return new Set([...otherPages, ...lists]);
});
