import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { abbreviationsOf } from "./abbreviations.ts";

test("Begriffe of one word are explained in texts, those of several words or without a long form are not", () => {
  const terms: readonly (readonly [titel: string, langform: string])[] = [
    ["ILE", "Integrierte Ländliche Entwicklung"],
    ["E-Akte", "elektronische Akte"],
    ["§2b-Fall", "nie: beginnt nicht mit Buchstabe oder Ziffer"],
    ["Tag X", "zwei Wörter"],
    ["Doppik", "Doppik"],
  ];
  const site = smallSite(terms.map(([titel, langform], i) => entry("begriff", `b${i}`, { titel, langform })));
  assert.deepEqual([...abbreviationsOf(site).keys()].toSorted(), ["E-Akte", "ILE"]);
});
