import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSchemas } from "../../model/load-schemas.ts";
import { check } from "../check.ts";
import rule from "./kontrast.ts";

const schemas = loadSchemas("schemas");
const problems = (farben: unknown): string[] =>
  check(
    { entries: [], hub: { data: { farben } as object, locate: () => ({ line: 1, column: 1 }) }, problems: [] },
    schemas,
    [rule],
  ).map(({ field, message, hint }) => `${field}: ${message} ${hint}`);

test("a link nobody can read is refused, with both colours, the ratio, where it is used and what would do", () => {
  assert.deepEqual(problems({ verweis: { hell: "#8899cc" } }), [
    "farben.verweis.hell: „Verweis“ hat in heller Darstellung zu wenig Kontrast: #8899cc (Verweise) auf #f3f4f7 (graue Flächen) ergibt 2,5:1, nötig sind 4,5:1. Wählen Sie eine dunklere Farbe, zum Beispiel „#626e93“.",
  ]);
});

test("light and dark are looked at for themselves, lines need less than text", () => {
  assert.deepEqual(problems({ strecke: { hell: "#6b8f00", dunkel: "#334400" } }), [
    "farben.strecke.dunkel: „Strecke“ hat in dunkler Darstellung zu wenig Kontrast: #334400 (kurze Linie) auf #20243a (Mappe) ergibt 1,4:1, nötig sind 3:1. Wählen Sie eine hellere Farbe, zum Beispiel „#687542“.",
  ]);
});

test("a folder is measured against all that stands on it", () => {
  assert.deepEqual(problems({ mappe: { hell: "#7a5a20", dunkel: "#ffffff" } }), [
    "farben.mappe.dunkel: „Mappe“ hat in dunkler Darstellung zu wenig Kontrast: #eceef6 (Text) auf #ffffff (Mappe) ergibt 1,1:1, nötig sind 4,5:1. Wählen Sie eine dunklere Farbe, zum Beispiel „#474747“.",
    "farben.mappe.hell: „Mappe“ hat in heller Darstellung zu wenig Kontrast: #007155 (Stand „vereinbart“) auf #7a5a20 (Mappe) ergibt 1:1, nötig sind 4,5:1. Wählen Sie eine hellere Farbe, zum Beispiel „#e6e0d5“.",
  ]);
});

test("what it proposes is accepted", () => {
  for (const farben of [
    { verweis: { hell: "#8899cc" } },
    { mappe: { hell: "#b08030" } },
    { fokus: { hell: "#ffff00" } },
  ]) {
    const [[name, { hell }]] = Object.entries(farben) as [[string, { hell: string }]];
    const [problem] = problems(farben);
    const better = /„(#[0-9a-f]{6})“/.exec(problem!)?.[1];
    assert.notEqual(better, hell);
    assert.deepEqual(problems({ [name]: { hell: better } }), []);
  }
});

test("our own colours, none, and what is no colour at all are no problem of this rule", () => {
  const ours = { strecke: { hell: "#007155", dunkel: "#4fcba7" }, mappe: { hell: "#fff3dc" } };
  for (const farben of [undefined, null, 3, [], {}, ours, { verweis: "#8899cc" }, { verweis: { hell: "blau" } }])
    assert.deepEqual(problems(farben), []);
});
