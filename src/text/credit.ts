import { labelOf } from "../model/field.ts";
import type { Item } from "../model/site.ts";
import type { Bild } from "../model/types.generated.ts";

/** Whose a picture is and what others may do with it: „Redaktion Kurzer Dienstweg, CC BY 4.0 (mit Namensnennung)“. */
export function credit({ urheber, rechteinhaber, lizenz }: Bild, { type }: Item): string {
  const owner = rechteinhaber === undefined ? "" : ` / ${rechteinhaber}`;
  return `${urheber}${owner}, ${labelOf(type.fields["bilder"]?.items?.properties?.["lizenz"], lizenz)}`;
}
