import assert from "node:assert/strict";
import { test } from "node:test";
import { InOrder } from "./in-order.ts";

test("portions are handed on in the order of the list, each as soon as all before it have come", async () => {
  const all = new InOrder<string>(5);
  const handed: string[] = [];
  const ended = (async () => {
    for await (const made of all) handed.push(made);
  })();
  all.put([2, 4], "b");
  await Promise.resolve();
  assert.deepEqual(handed, []);
  all.put([0, 2], "a");
  await new Promise(setImmediate);
  assert.deepEqual(handed, ["a", "b"]);
  all.put([4, 5], "c");
  await ended;
  assert.deepEqual(handed, ["a", "b", "c"]);
});

test("an empty list ends at once", async () => {
  for await (const made of new InOrder(0)) assert.fail(String(made));
});
