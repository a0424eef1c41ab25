import { labelOf } from "./field.ts";
import type { Site } from "./site.ts";

/** Name of a Land by its ISO code, as schemas/verwaltung.schema.json lists it. */
export function landName(site: Site, code: string): string {
  const type = site.types.find(({ typ }) => typ === "verwaltung");
  return labelOf(type?.fields["land"], code);
}
