import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { fieldLabelOf } from "./field-label-of.ts";

const bericht = schemas.types.find(({ typ }) => typ === "bericht")!;
const label = (field: string): string => fieldLabelOf(bericht, field);

test("a field is named by the titles on the way to it, and a place in a list counts from 1", () => {
  assert.equal(label("kurzfassung"), "Kurzfassung");
  assert.equal(label("bilder[0].alt"), "Bilder 1 › Bildbeschreibung");
  assert.equal(label("schlagworte[11]"), "Schlagworte 12");
  assert.equal(label("presse.ortsmarke"), "Presse › Ortsmarke");
});

test("what the schema does not know keeps its own name", () => {
  assert.equal(label("farbe"), "farbe");
  assert.equal(label("bilder[1].farbe[0]"), "Bilder 2 › farbe 1");
  assert.equal(label("constructor"), "constructor");
});
