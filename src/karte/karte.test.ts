import assert from "node:assert/strict";
import { test } from "node:test";
import { grenzen, umriss } from "./deutschland.ts";
import { placeTiles, tile } from "./place-tiles.ts";
import { project, sheet, type Point } from "./project.ts";

/** Places spread over Germany and crowded in the Ruhr, the same in every run. */
function places(count: number): { of: number; place: Point }[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, i) => {
    const crowd = i % 2 === 0;
    const [breite, laenge] = crowd
      ? [51.4 + random() * 0.2, 7.1 + random() * 0.4]
      : [48 + random() * 6, 7 + random() * 7];
    return { of: i, place: project(breite, laenge) };
  });
}

test("tiles and bundles touch neither each other nor the edge, and every place is in one of them", () => {
  for (const count of [1, 18, 60, 150]) {
    const { tiles, bundles } = placeTiles(places(count), sheet);
    const all = [...tiles, ...bundles].map((one) => one.tile);
    for (const [i, a] of all.entries()) {
      assert.ok(a.x > tile.width / 2 && a.x < sheet.width - tile.width / 2 && a.y > 0 && a.y < sheet.height);
      for (const b of all.slice(i + 1))
        assert.ok(Math.abs(a.x - b.x) >= tile.width || Math.abs(a.y - b.y) >= tile.height, `${count}: ${i}`);
    }
    const placed = [...tiles.map(({ of }) => of), ...bundles.flatMap(({ of }) => of)];
    assert.deepEqual(
      placed.toSorted((a, b) => a - b),
      Array.from({ length: count }, (_, i) => i),
    );
  }
});

test("a place alone has its tile where it lies, and six close together have one each", () => {
  const [only] = placeTiles([{ of: "a", place: { x: 100, y: 100 } }], sheet).tiles;
  assert.deepEqual(only?.tile, { x: 100, y: 100 });
  const six = Array.from({ length: 6 }, (_, i) => ({ of: i, place: { x: 100 + i, y: 100 + i } }));
  assert.equal(placeTiles(six, sheet).tiles.length, 6);
});

test("the outline of Germany fills the sheet and keeps the borders inside", () => {
  const points = (lines: readonly string[]): Point[] =>
    lines.flatMap((line) =>
      line.split(", ").map((point) => {
        const [laenge, breite] = point.split(" ").map(Number);
        return project(breite!, laenge!);
      }),
    );
  const [outer, inner] = [points(umriss), points(grenzen)];
  const span = (of: "x" | "y", list: Point[]): [number, number] => [
    Math.min(...list.map((p) => p[of])),
    Math.max(...list.map((p) => p[of])),
  ];
  const [x, y] = [span("x", outer), span("y", outer)];
  assert.ok(x[0] > 20 && x[1] < sheet.width - 20 && y[0] > 10 && y[1] < sheet.height - 20);
  for (const { x: px, y: py } of inner) assert.ok(px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1]);
});
