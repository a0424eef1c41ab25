import { facetPath } from "./list-paths.ts";
import type { Item } from "./site.ts";

/** The facet of the Leistungen. */
export const serviceFacet = { name: "leistung" } as const;

/** Path of the list of all processes of the same Leistung; undefined without a key. */
export function servicePath({ type, data: { leistung } }: Item<"prozess">): string | undefined {
  return leistung === undefined ? undefined : facetPath(type, serviceFacet, { value: leistung });
}
