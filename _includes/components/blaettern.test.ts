import assert from "node:assert/strict";
import { test } from "node:test";
import { blaettern } from "./blaettern.ts";

const numbers = (anzahl: number, index: number): number[] => {
  const text = blaettern({ anzahl, index, url: (i) => `/liste/${i + 1}/` }).toString();
  return [...text.matchAll(/Seite <\/span>(\d+)</g)].map(([, number]) => Number(number));
};

test("forty pages are all named, of more only those near and some far ones", () => {
  assert.deepEqual(
    numbers(40, 3),
    Array.from({ length: 40 }, (_, i) => i + 1),
  );
  assert.deepEqual(
    numbers(1000, 499),
    [1, 244, 372, 436, 468, 484, 492, 496, 498, 499, 500, 501, 502, 504, 508, 516, 532, 564, 628, 756, 1000],
  );
});

test("addresses are asked for only where they are shown, and the ends have nowhere to go on", () => {
  const asked = new Set<number>();
  const url = (i: number): string => (asked.add(i), `/${i}/`);
  const first = blaettern({ anzahl: 10_000, index: 0, url }).toString();
  assert.ok(asked.size < 20, String(asked.size));
  assert.ok(!first.includes('rel="prev"') && first.includes('href="/1/" rel="next"'));
  assert.ok(!blaettern({ anzahl: 10_000, index: 9999, url }).toString().includes('rel="next"'));
});
