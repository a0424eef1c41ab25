import type { Entry } from "../../../src/model/entry.ts";
import type { Field, Json } from "../../../src/model/field.ts";
import type { TypeName } from "../../../src/model/types.generated.ts";
import { entry, schemas } from "../../small-site.ts";

/** Where every reference leads, one entry of each type. */
const target = "eins";
/** Fields that decide whether a page is there at all, or what kind. */
const left = new Set([
  "entwurf",
  "sperrfrist",
  "zurueckgezogen",
  "frueher",
  "bilder",
  "dateien",
  "archiviert",
  "farben",
]);

/**
 * One entry for each of these texts with it as title, every other field and the body filled from the texts as well, one
 * after the other; types take turns. Nothing here has passed the check.
 */
export function filledEntries(texts: readonly string[]): Entry[] {
  let next = 0;
  const text = (): string => texts[next++ % texts.length]!;
  return texts.map((titel, i) => {
    const type = schemas.types[i % schemas.types.length]!;
    const fields = Object.entries(type.fields).filter(([name]) => !left.has(name));
    const data = Object.fromEntries(fields.map(([name, field]) => [name, valueOf(field, text)]));
    const kennung = i < schemas.types.length ? target : `e-${i}`;
    const body = `${text()}\n\n[x](${text()})`;
    return entry(type.typ as TypeName, kennung, { ...data, titel, sichtbarkeit: "oeffentlich" } as never, body);
  });
}

function valueOf(field: Field, text: () => string): Json {
  if (field.type === "array") return [valueOf(field.items ?? {}, text)];
  if (field.type === "object")
    return Object.fromEntries(Object.entries(field.properties ?? {}).map(([name, one]) => [name, valueOf(one, text)]));
  if (field.type === "boolean") return true;
  if (field["x-ref"]) return target;
  // Dates, numbers and choices steer the pages; addresses and file names must be ready for anything.
  const free =
    field.type === "string" && !field.enum && (!field.format || field.format === "uri" || field.format === "email");
  return free && !field.pattern ? text() : (field.examples?.[0] ?? field.enum?.[0] ?? 1);
}
