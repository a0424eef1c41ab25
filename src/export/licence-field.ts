import type { Field } from "../model/field.ts";
import type { Site } from "../model/site.ts";

/** The shared field that has the German names of licences. */
export function licenceField(site: Site): Field | undefined {
  for (const { fields } of site.types) {
    const field = fields["bilder"]?.items?.properties?.["lizenz"];
    if (field) return field;
  }
  return undefined;
}
