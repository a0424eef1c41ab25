import assert from "node:assert/strict";
import { test } from "node:test";
import { abstand } from "./abstand.ts";

test("equal words are 0 apart, and the distance is the same both ways", () => {
  assert.equal(abstand("kasse", "kasse"), 0);
  assert.equal(abstand("", ""), 0);
  for (const [a, b] of [
    ["kasse", "kase"],
    ["stadt", "statt"],
    ["feuerwher", "feuerwehr"],
    ["", "amt"],
  ] as const)
    assert.equal(abstand(a, b), abstand(b, a));
});

test("slips that German spelling suggests cost less than half of a wrong letter", () => {
  for (const [wrong, right] of [
    ["kasenverwaltung", "kassenverwaltung"],
    ["gebueren", "gebuehren"],
    ["archivirung", "archivierung"],
    ["maschiene", "maschine"],
    ["fergabe", "vergabe"],
    ["stad", "stadt"],
    ["stat", "stadt"],
    ["haubtamt", "hauptamt"],
    ["zwek", "zweck"],
    ["plaz", "platz"],
    ["klarung", "klaerung"],
  ] as const)
    assert.ok(abstand(wrong, right) < 0.5, `${wrong}: ${abstand(wrong, right)}`);
  assert.equal(abstand("kanne", "karne"), 1);
});

test("a neighbouring key costs less than any other, and two letters exchanged less than one wrong", () => {
  assert.ok(abstand("antrag", "antrah") < abstand("antrag", "antrap"));
  assert.ok(abstand("anrtag", "antrag") < abstand("anprag", "antrag"));
  // On a German keyboard z lies beside t, and y does not.
  assert.ok(abstand("amt", "amz") < abstand("amt", "amy"));
});
