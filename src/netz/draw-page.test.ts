import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "../../test/netz-seed.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Entry } from "../model/entry.ts";
import { textWidth } from "../text/text-width.ts";
import { drawPage } from "./draw-page.ts";
import { row, type Drawing, type Label, type Stroke } from "./drawing.ts";
import type { Box, Point } from "./geometry.ts";
import { labelSize } from "./label.ts";
import { netzOf, type Netz } from "./netz-of.ts";
import { titleSize } from "./title.ts";

/** Seeded networks by their number of Verwaltungen. */
const networks = [5, 20, 60, 150].map((size) => ({ size, entries: networkOf(size, size) }));

interface Drawn {
  readonly netz: Netz;
  readonly drawings: readonly Drawing[];
}

function draw(entries: readonly Entry[]): Drawn {
  const netz = netzOf(smallSite(entries));
  const { columns, wide } = drawPage(netz.nets, netz.tieOf);
  return { netz, drawings: [...columns, ...(wide ? [wide] : [])] };
}

const drawn = networks.map(({ size, entries }) => ({ size, ...draw(entries) }));

/** Fails with the faults found in any drawing. */
function assertDrawings(faults: (drawing: Drawing) => readonly string[]): void {
  for (const { size, drawings } of drawn) assert.deepEqual(drawings.flatMap(faults), [], `${size} Verwaltungen`);
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Distance of a point from a box. */
function away({ x, y }: Point, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.w);
  const dy = Math.max(box.y - y, 0, y - box.y - box.h);
  return Math.hypot(dx, dy);
}

/** True when ink of a stroke lies on a box: looked at pixel by pixel, with the width it is drawn in. */
function inkOn({ points, strength }: Stroke, box: Box): boolean {
  const half = strength === "stark" ? 4 : 2;
  return points.slice(1).some((to, i) => {
    const from = points[i]!;
    const steps = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    return Array.from({ length: steps + 1 }, (_, k) => k / Math.max(1, steps)).some(
      (t) => away({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }, box) < half,
    );
  });
}

const labelsOf = ({ stops, titles }: Drawing): { name: string; label: Label }[] => [
  ...stops.flatMap(({ item, label }) => (label ? [{ name: item.kennung, label }] : [])),
  ...titles.map(({ item, label }) => ({ name: item.kennung, label })),
];

test("everybody who works with somebody has one tile with a name, and every line runs through all its stops", () => {
  for (const { size, netz, drawings } of drawn) {
    const named = drawings.flatMap(({ stops }) => stops.filter(({ label }) => label).map(({ item }) => item.path));
    assert.equal(new Set(named).size, named.length);
    assert.deepEqual(named.toSorted(), netz.nets.flatMap(({ items }) => items.map(({ path }) => path)).toSorted());
    const joined = new Set(
      drawings.flatMap(({ strokes }) =>
        strokes.flatMap(({ a, b }) => [`${a.item.path} ${b.item.path}`, `${b.item.path} ${a.item.path}`]),
      ),
    );
    for (const { stops, item } of netz.nets.flatMap(({ lines }) => lines)) {
      const reached = new Set([stops[0]]);
      for (const one of reached)
        for (const other of stops) if (joined.has(`${one!.path} ${other.path}`)) reached.add(other);
      assert.equal(reached.size, stops.length, `${item.kennung} of ${size}`);
    }
  }
});

test("lines are upright, level or diagonal and bend once at most", () => {
  assertDrawings(({ strokes }) =>
    strokes.flatMap(({ a, points }) => {
      const wrong = points.slice(1).some((to, i) => {
        const [dx, dy] = [Math.abs(to.x - points[i]!.x), Math.abs(to.y - points[i]!.y)];
        return dx !== 0 && dy !== 0 && dx !== dy;
      });
      return wrong || points.length > 3 ? [a.item.kennung] : [];
    }),
  );
});

test("tiles touch neither each other nor a line that does not end at them", () => {
  assertDrawings(({ stops, strokes }) => [
    ...stops.flatMap((one, i) =>
      stops
        .slice(i + 1)
        .flatMap((two) => (overlap(one.tile, two.tile) ? [`${one.item.kennung} ${two.item.kennung}`] : [])),
    ),
    ...strokes.flatMap((stroke) =>
      stops.flatMap((stop) =>
        stop !== stroke.a && stop !== stroke.b && inkOn(stroke, stop.tile) ? [`line on ${stop.item.kennung}`] : [],
      ),
    ),
  ]);
});

test("labels touch neither each other nor a tile nor a line, and lie inside the drawing", () => {
  assertDrawings((drawing) => {
    const labels = labelsOf(drawing);
    return labels.flatMap(({ name, label: { box } }, i) => [
      ...labels.slice(i + 1).flatMap((other) => (overlap(box, other.label.box) ? [`${name} on ${other.name}`] : [])),
      ...drawing.stops.flatMap(({ tile, item }) => (overlap(box, tile) ? [`${name} on tile ${item.kennung}`] : [])),
      ...drawing.strokes.flatMap((stroke) =>
        inkOn(stroke, box) ? [`${name} on line of ${stroke.a.item.kennung}`] : [],
      ),
      ...(overlap(box, { x: 0, y: 0, w: drawing.width, h: drawing.height }) &&
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.w <= drawing.width &&
      box.y + box.h <= drawing.height
        ? []
        : [`${name} outside`]),
    ]);
  });
});

test("a label's box is as wide as its text", () => {
  assertDrawings(({ stops, titles }) => [
    ...stops.flatMap(({ label }) =>
      (label?.text.lines ?? []).filter((line) => textWidth(line, labelSize) > label!.box.w),
    ),
    ...titles.flatMap(({ label, sub }) => [
      ...label.text.lines.filter((line) => textWidth(line, titleSize, 600) > label.box.w),
      ...(textWidth(sub, labelSize) > label.box.w ? [sub] : []),
    ]),
  ]);
});

test("the same entries in another order give the same drawing", () => {
  const { entries } = networks[2]!;
  const places = ({ drawings }: Drawn): unknown =>
    drawings.map(({ stops, strokes }) => [
      stops.map(({ item, x, y }) => [item.path, x, y]),
      strokes.map(({ points }) => points),
    ]);
  assert.deepEqual(places(draw(entries.toReversed())), places(draw(entries)));
});

test("who joins one net moves nobody outside of it by more than one row, and nobody sideways", () => {
  for (const { size, entries } of networks) {
    const before = placesOf(draw(entries));
    const bonds = entries.filter(({ typ }) => typ === "verbund");
    for (const bond of size > 100 ? bonds.slice(0, 2) : bonds) {
      const after = draw(withMember(entries, bond as Entry<"verbund">));
      const own = after.netz.nets.find(({ items }) => items.some(({ kennung }) => kennung === "neu"))!;
      const joined = new Set(own.items.map(({ path }) => path));
      for (const [path, { sheet, x, y }] of placesOf(after)) {
        const old = before.get(path);
        if (joined.has(path) || !old) continue;
        const where = `${path} of ${size}, when somebody joins ${bond.kennung}`;
        assert.deepEqual([sheet, x], [old.sheet, old.x], where);
        assert.ok(Math.abs(y - old.y) <= row, where);
      }
    }
  }
});

test("who works with nobody changes nothing", () => {
  for (const { entries } of networks.slice(0, 3)) {
    const more = [...entries, entry("verwaltung", "aaa", { titel: "Gemeinde Aa", art: "gemeinde", land: "NW" })];
    assert.deepEqual(placesOf(draw(more)), placesOf(draw(entries)));
  }
});

function placesOf({ drawings }: Drawn): Map<string, { sheet: number; x: number; y: number }> {
  const named = drawings.flatMap(({ stops, width }) =>
    stops.filter(({ label }) => label).map((stop) => ({ ...stop, width })),
  );
  const sheetOf = new Map(drawings.flatMap(({ stops }, sheet) => stops.map(({ item }) => [item, sheet] as const)));
  return new Map(named.map(({ item, x, y }) => [item.path, { sheet: sheetOf.get(item)!, x, y }]));
}

function withMember(entries: readonly Entry[], bond: Entry<"verbund">): Entry[] {
  const { data } = bond;
  return [
    ...entries.map((one) =>
      one === bond ? { ...bond, data: { ...data, mitglieder: [...data.mitglieder, "neu"] } } : one,
    ),
    entry("verwaltung", "neu", { titel: "Stadt Neu", art: "stadt", land: "NW" }),
  ];
}
