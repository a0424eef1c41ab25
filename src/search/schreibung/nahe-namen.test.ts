import assert from "node:assert/strict";
import { test } from "node:test";
import { naheNamen } from "./nahe-namen.ts";

const names = ["Wohngeld", "Kasse", "Vergabe", "Soziales und Wohnen"];

test("names are near that stand in a word of the query, have it inside or sound like it", () => {
  assert.deepEqual(naheNamen("wer zahlt in der Wohngeldstelle", names), ["Wohngeld"]);
  assert.deepEqual(naheNamen("Sozial", names), ["Soziales und Wohnen"]);
  assert.deepEqual(naheNamen("Fergabe", names), ["Vergabe"]);
  assert.deepEqual(naheNamen("Waffenbesitzkarte", names), []);
  assert.deepEqual(naheNamen("und der", names), []);
});
