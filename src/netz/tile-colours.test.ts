import assert from "node:assert/strict";
import { test } from "node:test";
import { networkOf } from "../../test/netz-seed.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Entry } from "../model/entry.ts";
import { netzOf } from "./netz-of.ts";
import { tileColours } from "./tile-colours.ts";

function colours(entries: readonly Entry[]) {
  const site = smallSite(entries);
  const netz = netzOf(site);
  return { netz, of: tileColours([...site.all("verwaltung"), ...site.all("partner")], netz) };
}

const hubs = [20, 60, 150].map((size) => networkOf(size, size));

test("all six colours are used about evenly", () => {
  for (const entries of hubs) {
    const used = [...colours(entries).of.values()];
    const counts = [0, 1, 2, 3, 4, 5].map((colour) => used.filter((one) => one === colour).length);
    const share = used.length / 6;
    assert.ok(Math.max(...counts) <= Math.ceil(share * 1.2) && Math.min(...counts) >= share / 2, counts.join(" "));
  }
});

test("tiles beside each other on a line differ, and so do all on a line of up to six", () => {
  for (const entries of hubs) {
    const { netz, of } = colours(entries);
    const lines = netz.nets.flatMap((net) => net.lines).map(({ stops }) => stops.map((stop) => of.get(stop)));
    assert.ok(lines.every((line) => line.every((colour, i) => i === 0 || colour !== line[i - 1])));
    const short = lines.filter(({ length }) => length <= 6);
    const clashing = short.filter((line) => new Set(line).size < line.length);
    // Where a stop has neighbours on several lines, or a colour is full, two that are apart may share one.
    assert.ok(clashing.length <= short.length / 4, `${clashing.length} of ${short.length}`);
  }
});

test("somebody new changes the colour of a few others at most, and of nobody when alone", () => {
  for (const entries of hubs) {
    const before = byPath(entries);
    for (const bond of entries.filter(({ typ }) => typ === "verbund").slice(0, 6) as Entry<"verbund">[]) {
      const data = { ...bond.data, mitglieder: [...bond.data.mitglieder, "neu"] };
      const after = byPath([...entries.map((one) => (one === bond ? { ...bond, data } : one)), town("neu")]);
      const changed = [...before].filter(([path, colour]) => after.get(path) !== colour);
      assert.ok(changed.length <= 4, `${changed.length} of ${before.size}`);
    }
  }
});

test("the order of entries makes no difference", () => {
  assert.deepEqual(byPath(hubs[0]!.toReversed()), byPath(hubs[0]!));
});

const town = (kennung: string) => entry("verwaltung", kennung, { art: "stadt", land: "NW" });

function byPath(entries: readonly Entry[]): Map<string, number> {
  return new Map([...colours(entries).of].map(([{ path }, colour]) => [path, colour]));
}
