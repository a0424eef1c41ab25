import assert from "node:assert/strict";
import { test } from "node:test";
import { oneAtATime } from "./one-at-a-time.ts";

test("calls during a run cause exactly one more run, never two at once", async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  const run = oneAtATime(async () => {
    assert.equal(++running, 1);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
  });
  const done = run();
  for (let i = 0; i < 3; i++) void run();
  assert.equal(ends.length, 1);
  ends[0]!();
  while (ends.length < 2) await Promise.resolve();
  ends[1]!();
  await done;
  assert.equal(ends.length, 2);
  void run();
  assert.equal(ends.length, 3);
  ends[2]!();
});
