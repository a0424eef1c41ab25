import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../../model/entry.ts";
import { wordsOf } from "./words-of.ts";

test("words of titles, summaries and texts are counted in their own case", () => {
  const entry = {
    data: { titel: "Amt und Kasse", kurzfassung: "Die Kasse." },
    body: "Am Amt: Kassen-Archiv",
  } as unknown as Entry;
  assert.deepEqual(Object.fromEntries(wordsOf([entry])), { Amt: 2, und: 1, Kasse: 2, Die: 1, Kassen: 1, Archiv: 1 });
});
