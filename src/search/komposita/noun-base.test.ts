import assert from "node:assert/strict";
import { test } from "node:test";
import { readDictionary } from "./german-dictionary.ts";
import { nounBase } from "./noun-base.ts";

const dictionary = readDictionary(
  ["gemeinde/Nozm", "konto/Sozm", "amt/STozm", "leiter/NSFozm", "beamte/FNRozm", "befugnis/qozm", "vorschlag/pozm"]
    .concat("baum/pozm", "ausweis/JTEPozm", "sammeln/SJozm", "prüfen/DIXY", "wehr/ozm")
    .join("\n"),
);
const base = (form: string): string | undefined => nounBase(form, dictionary);

test("inflected nouns have the base that the dictionary lists", () => {
  assert.deepEqual(["gemeinden", "kontos", "amtes", "ausweise", "ausweisen"].map(base), [
    "gemeinde",
    "konto",
    "amt",
    "ausweis",
    "ausweis",
  ]);
  assert.deepEqual(["leiterin", "leiterinnen", "beamter", "beamtin", "befugnissen"].map(base), [
    "leiter",
    "leiter",
    "beamte",
    "beamte",
    "befugnis",
  ]);
});

test("a feminine noun has a plural on -en also when none is listed", () => {
  assert.equal(base("wehren"), "wehr");
});

test("an umlaut of the plural is taken back", () => {
  assert.deepEqual(["vorschläge", "vorschlägen", "bäume"].map(base), ["vorschlag", "vorschlag", "baum"]);
});

test("nouns on -ung come from verbs", () => {
  assert.deepEqual(["ausweisung", "sammlungen", "prüfungen"].map(base), ["ausweisung", "sammlung", "prüfung"]);
});

test("an ending that a noun does not take makes no form of it", () => {
  assert.deepEqual(["amten", "gemeindes", "kontoung", "ung", ""].map(base), Array(5).fill(undefined));
});
