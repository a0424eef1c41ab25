import assert from "node:assert/strict";
import { test } from "node:test";
import { beispielModell } from "../../../_includes/beispiel-modell.ts";
import { comparableSteps } from "./comparable-steps.ts";

test("the named steps of a model are compared, in the order of its text, with role, system and kind", () => {
  const [lane, start, ...rest] = beispielModell.knoten;
  const named = { ...beispielModell, knoten: [lane!, ...rest.toReversed(), start!] };
  assert.deepEqual(comparableSteps(named), [
    { id: "Beginn", name: "Antrag geht ein", role: "Sachbearbeitung", system: undefined, kind: "StartEvent" },
    { id: "Pruefen", name: "Antrag prüfen", role: "Sachbearbeitung", system: "Fachverfahren", kind: "UserTask" },
    { id: "Ende", name: "Bescheid ist versandt", role: "Sachbearbeitung", system: undefined, kind: "EndEvent" },
  ]);
});

test("a step without a name is not compared", () => {
  const knoten = beispielModell.knoten.map((one) => (one.id === "Pruefen" ? { ...one, name: " " } : one));
  assert.deepEqual(
    comparableSteps({ ...beispielModell, knoten }).map(({ id }) => id),
    ["Beginn", "Ende"],
  );
});
