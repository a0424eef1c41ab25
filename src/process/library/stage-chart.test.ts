import assert from "node:assert/strict";
import { test } from "node:test";
import { stageChart } from "./stage-chart.ts";

const way = (...days: readonly string[]) => ({
  titel: "P",
  stationen: days.map((datum, i) => ({ datum, nummer: i + 1 })),
});

test("time runs over the whole term, a month counted to its end, with a line for each new year", () => {
  const { jahre, reihen, bis, breite } = stageChart(
    [way("2024-10-01")],
    { von: "2024-10", bis: "2028-09" },
    "2026-10-01",
  );
  assert.deepEqual(
    jahre.map(({ jahr }) => jahr),
    ["2025", "2026", "2027", "2028"],
  );
  assert.equal(reihen[0]?.punkte[0]?.x, 11);
  assert.equal(bis, breite / 2);
});

test("stations that would lie on each other stand side by side, at the right edge too, in their order", () => {
  const { reihen, breite } = stageChart(
    [way("2026-01-01", "2026-06-30", "2026-06-30", "2026-07-01")],
    {},
    "2026-07-01",
  );
  const xs = reihen[0]!.punkte.map(({ x }) => x);
  assert.equal(xs.at(-1), breite - 11);
  for (const [i, x] of xs.entries()) if (i > 0) assert.ok(x - xs[i - 1]! >= 22, xs.join());
});

test("one day alone, or no process at all, is no division by zero", () => {
  for (const wege of [[way("2026-01-01")], []]) {
    const { bis, hoehe } = stageChart(wege, {}, "2026-01-01");
    assert.ok(Number.isFinite(bis) && Number.isFinite(hoehe));
  }
});
