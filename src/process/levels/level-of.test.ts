import assert from "node:assert/strict";
import { test } from "node:test";
import { levelOf, type Arten } from "./level-of.ts";

const arten: Arten = new Map([
  ["Ennepe-Ruhr-Kreis", "kreis"],
  ["Stadt Witten", "stadt"],
  ["Ortenburg", "gemeinde"],
  ["eGo-MV", "zweckverband"],
]);

test("a Verwaltung of this hub has the level of its art, whatever its name says", () => {
  assert.equal(levelOf("Ennepe-Ruhr-Kreis", arten), "kreis");
  assert.equal(levelOf("Ortenburg", arten), "gemeinde");
  assert.equal(levelOf("eGo-MV", arten), undefined);
});

test("other names say their level with a word", () => {
  const levels = {
    gemeinde: ["Stadt", "Stadtkasse", "Landeshauptstadt Schwerin", "Kreisstadt Unna", "Amt Carbäk", "Rathaus"],
    kreis: ["Kreis", "Landkreis Goslar", "Märkischer Kreis", "Lebensmittelüberwachung des Kreises", "Kreisverwaltung"],
    land: ["Land", "Landeskasse", "Finanzamt", "Oberlandesgericht", "Bezirksregierung Arnsberg"],
    bund: ["Bund", "Bundesdruckerei"],
  };
  for (const [level, names] of Object.entries(levels)) {
    for (const name of names) assert.equal(levelOf(name, arten), level, name);
  }
});

test("who is on no level has none", () => {
  for (const name of ["Haushalt", "IHK oder HWK", "Arbeitskreis IT", "Ordnungsamt", "Sachbearbeitung", ""]) {
    assert.equal(levelOf(name, arten), undefined, name);
  }
});
