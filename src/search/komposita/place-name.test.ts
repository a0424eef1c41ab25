import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlaceName } from "./place-name.ts";

test("last syllables of places are known, in upper case and behind a stem", () => {
  const words = ["Aidenbach", "Gelsenkirchen", "Recklinghausen", "Burg", "haarbach", "Kirchen", "Grundwasser"];
  assert.deepEqual(words.map(isPlaceName), [true, true, true, false, false, false, false]);
});
