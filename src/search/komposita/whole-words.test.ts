import assert from "node:assert/strict";
import { test } from "node:test";
import { isWholeWord } from "./whole-words.ts";

test("forms and derivations of whole words are whole, compounds with them are not", () => {
  const words = ["freiwillig", "freiwilligen", "notwendigkeit", "wettbewerbs", "wettbewerbsrecht"];
  assert.deepEqual(words.map(isWholeWord), [true, true, true, true, false]);
});
