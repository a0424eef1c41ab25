import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field, Json } from "../../src/model/field.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { references } from "../../src/model/walk.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "./entry.ts";

/** Not for readers, or shown only when the rest is not: pictures have a test of their own, a withdrawn entry too. */
const unseen = new Set(["sichtbarkeit", "entwurf", "sperrfrist", "bilder", "dateien", "frueher", "zurueckgezogen"]);

/** A value for a field that can be found again: free text names its own path. */
function sample(field: Field, path: string): Json {
  if (field.type === "array") return [sample(field.items ?? {}, path)];
  if (field.type === "object")
    return Object.fromEntries(
      Object.entries(field.properties ?? {}).map(([name, inner]) => [name, sample(inner, `${path}.${name}`)]),
    );
  if (field.type === "boolean") return true;
  return isFreeText(field) ? `Wort ${path}` : (field.examples?.[0] ?? field.enum?.[0] ?? 1);
}

function isFreeText(field: Field): boolean {
  return (
    field.type === "string" && !field.enum && !field.format && !field.pattern && !field["x-ref"] && !field["x-file"]
  );
}

function texts(value: Json): string[] {
  if (typeof value === "string") return value.startsWith("Wort ") ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

for (const type of schemas.types) {
  test(`the page of a ${type.title} shows every text of its fields`, () => {
    const fields = Object.entries(type.fields).filter(([name]) => !unseen.has(name));
    const data = Object.fromEntries(fields.map(([name, field]) => [name, sample(field, name)]));
    const named = [...references(type.fields, data)].map(({ targets, kennung }) =>
      entry(targets[0] as TypeName, kennung, {
        richtung: "suche",
        gueltig_bis: "2027-01-01",
        beginn: "2027-01-01",
        fassungen: [],
        status: "laeuft",
      } as never),
    );
    const site = smallSite([entry(type.typ, "voll", data as never), ...named]);
    const { html } = entryPage(site.find(type.typ, "voll")!, smallView(site));
    const missing = texts(data).filter((text) => !html.includes(text));
    assert.deepEqual(missing, []);
  });
}
