import { labelOf } from "./field.ts";
import type { Site } from "./site.ts";

/** Name of a Land by its ISO code, as schemas/verwaltung.schema.json lists it. */
export function landName(site: Site, code: string): string {
  return labelOf(site.type("verwaltung")?.fields["land"], code);
}
