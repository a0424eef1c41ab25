import assert from "node:assert/strict";
import { test } from "node:test";
import { nameTest, namesOf } from "./names-of.ts";

const of = (typ: string, titel: string): string[] => [...namesOf([{ typ, titel }])].toSorted();

test("what follows the kind of body in a title is a name", () => {
  assert.deepEqual(of("verwaltung", "Markt Ortenburg"), ["Ortenburg"]);
  assert.deepEqual(of("verwaltung", "Stadt Wetter (Ruhr)"), ["Ruhr", "Wetter"]);
  assert.deepEqual(of("verbund", "ILE Klosterwinkel"), ["Klosterwinkel"]);
});

test("a title of one word is the name of an administration, with its pieces", () => {
  assert.deepEqual(of("verwaltung", "Ennepe-Ruhr-Kreis"), ["Ennepe", "Ennepe-Ruhr-Kreis", "Ruhr"]);
});

test("what an association is for is no name, nor is a word of any other entry", () => {
  assert.deepEqual(of("verbund", "Zweckverband Abwasserbeseitigung Vils"), ["Vils"]);
  assert.deepEqual(of("verbund", "Kassenrunde"), []);
  assert.deepEqual(of("thema", "Amt Ortenburg"), []);
});

test("names are known with an ending and in lower case", () => {
  const isName = nameTest(new Set(["Ortenburg"]));
  assert.deepEqual(["Ortenburgs", "Ortenburger", "ortenburg", "Burg"].map(isName), [true, true, true, false]);
});
