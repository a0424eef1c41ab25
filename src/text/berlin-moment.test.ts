import assert from "node:assert/strict";
import { test } from "node:test";
import { berlinMoment, berlinParts } from "./berlin-moment.ts";

test("a day and a time get the offset that holds in Berlin then", () => {
  assert.equal(berlinMoment("2026-01-15", "10:00"), "2026-01-15T10:00:00+01:00");
  assert.equal(berlinMoment("2026-07-15", "10:00"), "2026-07-15T10:00:00+02:00");
});

test("around the change of the clocks each side has its own offset", () => {
  assert.equal(berlinMoment("2026-03-29", "01:59"), "2026-03-29T01:59:00+01:00");
  assert.equal(berlinMoment("2026-03-29", "03:00"), "2026-03-29T03:00:00+02:00");
  assert.equal(berlinMoment("2026-10-25", "01:59"), "2026-10-25T01:59:00+02:00");
  assert.equal(berlinMoment("2026-10-25", "03:00"), "2026-10-25T03:00:00+01:00");
});

test("parts are what was put together, also of moments written with another offset", () => {
  for (const [day, time] of [
    ["2026-01-15", "10:00"],
    ["2026-07-15", "23:30"],
  ] as const)
    assert.deepEqual(berlinParts(berlinMoment(day, time)), { day, time });
  assert.deepEqual(berlinParts("2026-07-15T22:30:00Z"), { day: "2026-07-16", time: "00:30" });
  assert.deepEqual(berlinParts("2026-07-15"), { day: "2026-07-15", time: "" });
  assert.deepEqual(berlinParts("bald"), { day: "", time: "" });
});
