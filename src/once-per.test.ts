import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePer } from "./once-per.ts";

test("the answer for one argument is worked out once, for another one anew", () => {
  let made = 0;
  const count = oncePer<object, object>(() => ({ number: ++made }));
  const [one, other] = [{}, {}];
  assert.deepEqual([count(one), count(one), count(other)], [{ number: 1 }, { number: 1 }, { number: 2 }]);
});

test("arguments with the same key share their answer", () => {
  const data = {};
  const copyOf = oncePer(
    ({ words }: { words: string; data: object }) => ({ words }),
    (entry) => entry.data,
  );
  assert.equal(copyOf({ words: "eins", data }), copyOf({ words: "zwei", data }));
});
