import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import type { Field } from "../../src/model/field.ts";
import { shapeOf, stand, statusShape } from "./stand.ts";
import type { SymbolName } from "./symbol.ts";

const thema = [
  "angeregt",
  "in-pruefung",
  "vereinbart",
  "laeuft",
  "zurueckgestellt",
  "verworfen",
  "abgeschlossen",
] as const;

/** The shape of every status that is drawn, by the field it stands in. */
const shapes: Readonly<Record<string, Readonly<Record<string, SymbolName>>>> = {
  "thema.status": Object.fromEntries(thema.map((status) => [status, status])),
  "projekt.status": { geplant: "angeregt", laeuft: "laeuft", abgeschlossen: "abgeschlossen", eingestellt: "verworfen" },
  "prozess.stufe": {
    identifiziert: "angeregt",
    gestaltet: "in-pruefung",
    dokumentiert: "vereinbart",
    gesteuert: "laeuft",
    verbessert: "laeuft",
    digitalisiert: "abgeschlossen",
  },
  "ratsvorlage.status": {
    "in-vorbereitung": "angeregt",
    "in-beratung": "in-pruefung",
    abgeschlossen: "abgeschlossen",
    zurueckgezogen: "verworfen",
  },
};

test("every status of a type has a shape, and the schemas know no other", () => {
  const inSchemas = schemas.types
    .filter(({ status }) => status !== undefined)
    .map((type) => [`${type.typ}.${type.status}`, type.fields[type.status!]!.enum] as const);
  assert.deepEqual(
    Object.fromEntries(inSchemas),
    Object.fromEntries(Object.entries(shapes).map(([field, values]) => [field, Object.keys(values)])),
  );
  for (const [field, values] of Object.entries(shapes)) {
    for (const [status, shape] of Object.entries(values))
      assert.equal(statusShape(status), shape, `${field}: ${status}`);
  }
});

test("every field called status, also one inside a list, has a shape for each of its words", () => {
  const inside = (fields: Readonly<Record<string, Field>>): string[] =>
    Object.entries(fields).flatMap(([name, field]) => [
      ...(name === "status" ? (field.enum ?? []) : []),
      ...inside(field.properties ?? field.items?.properties ?? {}),
    ]);
  const words = schemas.types.flatMap(({ fields }) => inside(fields));
  assert.ok(words.includes("vertagt"));
  assert.deepEqual(
    words.filter((word) => shapeOf(word) === undefined),
    [],
  );
});

test("milestones that are off do not look like those to come", () => {
  const field: Field | undefined = schemas.types.find(({ typ }) => typ === "projekt")?.fields["meilensteine"]?.items
    ?.properties?.["status"];
  assert.deepEqual(field?.enum?.map(statusShape), ["angeregt", "abgeschlossen", "zurueckgestellt", "verworfen"]);
});

test("a status is shown by shape, word and colour, never by colour alone", () => {
  const out = stand({ status: "in-pruefung", label: "in <Prüfung>" }).toString();
  assert.match(
    out,
    /^<span class="stand s-in-pruefung"><svg [^>]*aria-hidden="true"[\s\S]*<\/svg>in &lt;Prüfung&gt;<\/span>$/,
  );
});
