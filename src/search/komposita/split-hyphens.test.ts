import assert from "node:assert/strict";
import { test } from "node:test";
import { splitHyphens } from "./split-hyphens.ts";

const split = splitHyphens(
  (word) => (word === "Landkreis" ? ["Land", "kreis"] : [word]),
  (word) => ["Rhein", "Sieg", "Anhalt"].includes(word),
);

test("a hyphen belongs to the part before it, and what it joins is split", () => {
  assert.deepEqual(split("OZG-Landkreis-"), ["OZG-", "Land", "kreis-", ""]);
});

test("names joined by hyphens stay whole, also behind what such names end with", () => {
  assert.deepEqual(split("Sachsen-Anhalt"), ["Sachsen-Anhalt"]);
  assert.deepEqual(split("Rhein-Sieg-Kreis"), ["Rhein-Sieg-Kreis"]);
  assert.deepEqual(split("Rhein-Brücke"), ["Rhein-", "Brücke"]);
});
