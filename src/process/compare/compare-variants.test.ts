import assert from "node:assert/strict";
import { test } from "node:test";
import { compareSteps } from "./compare-steps.ts";
import { compareVariants, type VariantTable } from "./compare-variants.ts";
import type { Step } from "./step.ts";

function step(name: string, more: Partial<Step> = {}): Step {
  return { id: name, name, role: "Sachbearbeitung", system: "Fachverfahren", kind: "UserTask", ...more };
}
const shown = ({ rows }: VariantTable): string[] =>
  rows.map(({ cells }) =>
    cells.map(({ step: one, deviation }) => `${one?.name ?? "–"} ${deviation ?? ""}`).join(" | "),
  );

const witten = [step("Antrag annehmen"), step("Unterlagen prüfen"), step("Bescheid zeichnen")];
const hattingen = [...witten.slice(0, 2), step("Zweitprüfung", { role: "Vertretung" }), ...witten.slice(2)];
const wetter = [
  ...witten.slice(1, 2),
  step("Zweitprüfung", { role: "Vertretung" }),
  step("Bescheid zeichnen", { role: "Teamleitung" }),
];

test("three variants stand in one table, the steps two of them add in one row", () => {
  const table = compareVariants([witten, hattingen, wetter], 0);
  assert.deepEqual(shown(table), [
    "Antrag annehmen same | Antrag annehmen same | – missing",
    "Unterlagen prüfen same | Unterlagen prüfen same | Unterlagen prüfen same",
    "–  | Zweitprüfung added | Zweitprüfung added",
    "Bescheid zeichnen same | Bescheid zeichnen same | Bescheid zeichnen role",
  ]);
});

test("the variant most like the others is the reference, the first of several", () => {
  assert.equal(compareVariants([wetter, witten, hattingen]).reference, 2);
  assert.equal(compareVariants([witten, witten]).reference, 0);
  assert.equal(compareVariants([wetter, witten, hattingen], 0).reference, 0);
});

test("the numbers are those of the comparison of two", () => {
  const variants = [witten, hattingen, wetter];
  const { alike } = compareVariants(variants);
  for (const [i, a] of variants.entries()) {
    for (const [j, b] of variants.entries()) assert.equal(alike[i]?.[j], compareSteps(a, b).alike);
  }
});

test("each variant keeps all its steps in their order, whatever the others add", () => {
  // The same objects in another order.
  const other = witten.toReversed();
  const variants = [witten, hattingen, wetter, other, []];
  const { rows } = compareVariants(variants);
  for (const [index, steps] of variants.entries()) {
    assert.deepEqual(
      rows.flatMap(({ cells }) => cells[index]?.step ?? []),
      steps,
    );
  }
});

test("the most alike comes first, so that what one differing much adds does not part the others", () => {
  const text = { system: "Textprogramm" };
  const whole = [step("Eingang bestätigen"), step("Ausschluss prüfen")];
  const less = [step("Bestätigung schreiben", text)];
  const both = [step("Bestätigung schreiben", text), step("Ausschluss prüfen")];
  assert.deepEqual(shown(compareVariants([whole, less, both], 0)), [
    "Eingang bestätigen same | – missing | – missing",
    "–  | Bestätigung schreiben added | Bestätigung schreiben added",
    "Ausschluss prüfen same | – missing | Ausschluss prüfen same",
  ]);
});

test("no variant and one variant make a table as well", () => {
  assert.deepEqual(compareVariants([]), { reference: 0, rows: [], alike: [] });
  assert.equal(compareVariants([witten]).rows.length, 3);
});
