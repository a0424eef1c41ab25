import assert from "node:assert/strict";
import { test } from "node:test";
import { fillPages } from "./fill-pages.ts";
import type { Group } from "./shared-groups.ts";

const group = (kennung: string, count: number): Group => ({
  kennung,
  titel: kennung,
  items: Array.from({ length: count }, () => ({}) as Group["items"][number]),
});

function shape(groups: readonly Group[], rows: number): string[] {
  return fillPages(groups, rows).map((page) =>
    page.map(({ kennung, items, goesOn }) => `${kennung}${items.length}${goesOn ? "+" : ""}`).join(" "),
  );
}

test("groups stay whole while they fit on a page, and larger ones go on", () => {
  assert.deepEqual(shape([group("a", 2), group("b", 2), group("c", 1)], 4), ["a2 b2", "c1"]);
  assert.deepEqual(shape([group("a", 3), group("b", 2)], 4), ["a3", "b2"]);
  assert.deepEqual(shape([group("a", 9), group("b", 3)], 4), ["a4", "a4+", "a1+ b3"]);
  assert.deepEqual(shape([], 4), []);
});
