import assert from "node:assert/strict";
import { test } from "node:test";
import { crossesLevels, type HandOvers } from "./crosses-levels.ts";
import type { Arten } from "./level-of.ts";

const arten: Arten = new Map([["Ennepe-Ruhr-Kreis", "kreis"]]);
const nodes: HandOvers["nodes"] = [
  { id: "annehmen", owners: ["Sachbearbeitung", "Stadt"] },
  { id: "ablegen", owners: ["Sachbearbeitung", "Stadt"] },
  { id: "pruefen", owners: ["Ausländerbehörde des Kreises", "Stadt"] },
  { id: "registrieren", owners: ["Lebensmittelüberwachung", "Ennepe-Ruhr-Kreis"] },
  { id: "finanzamt", owners: ["Finanzamt"] },
  { id: "person", owners: ["Gewerbetreibende Person"] },
];
const crossings = (...flows: [string, string][]): readonly (readonly string[])[] =>
  crossesLevels({ nodes, flows: flows.map(([from, to]) => ({ from, to })) }, arten);

test("a message between Stadt and Kreis crosses, whichever way it goes", () => {
  assert.deepEqual(crossings(["annehmen", "registrieren"]), [["gemeinde", "kreis"]]);
  assert.deepEqual(crossings(["registrieren", "annehmen"], ["annehmen", "registrieren"]), [["gemeinde", "kreis"]]);
});

test("a lane of the Kreis in the pool of a Stadt counts for itself", () => {
  assert.deepEqual(crossings(["annehmen", "pruefen"]), [["gemeinde", "kreis"]]);
});

test("flows within a level, to citizens and to what the model does not have cross nothing", () => {
  assert.deepEqual(crossings(["annehmen", "ablegen"], ["person", "annehmen"], ["annehmen", "nirgends"]), []);
});

test("two levels that never hand over to each other do not make an interface", () => {
  assert.deepEqual(crossings(["person", "annehmen"], ["person", "registrieren"]), []);
});

test("all interfaces are named once, from the lower levels up", () => {
  assert.deepEqual(crossings(["annehmen", "finanzamt"], ["finanzamt", "registrieren"], ["annehmen", "registrieren"]), [
    ["gemeinde", "kreis"],
    ["gemeinde", "land"],
    ["kreis", "land"],
  ]);
});
