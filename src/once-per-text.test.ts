import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePerText } from "./once-per-text.ts";

test("an answer is worked out once per text, and many texts do not fill the memory", () => {
  const asked: string[] = [];
  const length = oncePerText((text) => {
    asked.push(text);
    return { length: text.length };
  });
  assert.equal(length("drei"), length("drei"));
  assert.deepEqual(asked, ["drei"]);
  for (let i = 0; i < 5000; i++) length(`text ${i}`);
  assert.deepEqual(length("drei"), { length: 4 });
  assert.equal(asked.filter((one) => one === "drei").length, 2);
});
