import type { Entry } from "../../../src/model/entry.ts";
import type { Field, Json } from "../../../src/model/field.ts";
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

interface Supply {
  readonly text: () => string;
  readonly address: () => string;
}

/**
 * One entry for each of these texts with it as title, every other field and the body filled from the texts and addresses
 * as well, one after the other; types take turns. Nothing here has passed the check.
 */
export function filledEntries(texts: readonly string[], addresses: readonly string[]): Entry[] {
  const supply = { text: oneByOne(texts), address: oneByOne(addresses) };
  return texts.map((titel, i) => {
    const type = schemas.types[i % schemas.types.length]!;
    const fields = Object.entries(type.fields).filter(([name]) => !left.has(name));
    const data = Object.fromEntries(fields.map(([name, field]) => [name, valueOf(field, supply)]));
    const kennung = i < schemas.types.length ? target : `e-${i}`;
    const body = `${supply.text()}\n\n[x](${supply.address()})`;
    return entry(type.typ, kennung, { ...data, titel, sichtbarkeit: "oeffentlich" } as never, body);
  });
}

function oneByOne(all: readonly string[]): () => string {
  let next = 0;
  return () => all[next++ % all.length]!;
}

function valueOf(field: Field, supply: Supply): Json {
  if (field.type === "array") return [valueOf(field.items ?? {}, supply)];
  if (field.type === "object")
    return Object.fromEntries(
      Object.entries(field.properties ?? {}).map(([name, one]) => [name, valueOf(one, supply)]),
    );
  if (field.type === "boolean") return true;
  if (field["x-ref"]) return target;
  if (field.format === "uri" || field.format === "email") return supply.address();
  // Dates, numbers and choices steer the pages.
  const free = field.type === "string" && !field.enum && !field.format && !field.pattern;
  return free ? supply.text() : (field.examples?.[0] ?? field.enum?.[0] ?? 1);
}
