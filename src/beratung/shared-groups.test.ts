import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Entry } from "../model/entry.ts";
import { groupsOf } from "./shared-groups.ts";
import { comingSessions } from "./sessions.ts";

const town = (kennung: string): Entry => entry("verwaltung", kennung, { art: "stadt", land: "NW", titel: kennung });
const paper = (kennung: string, verwaltung: string, gemeinsam_mit: string[] = [], more: object = {}): Entry =>
  entry("ratsvorlage", kennung, { nummer: kennung, verwaltung, gemeinsam_mit, ...more });

test("who names one of several belongs to all of them, in the order of the Verwaltungen", () => {
  const site = smallSite([
    ...["witten", "hattingen", "wetter", "goslar"].map(town),
    paper("a", "witten"),
    paper("b", "hattingen", ["a"]),
    paper("c", "wetter", ["b"]),
    paper("d", "goslar"),
  ]);
  const groups = groupsOf(site).map(({ items, kennung }) => [kennung, items.map((item) => item.kennung).join("")]);
  assert.deepEqual(groups, [
    ["a", "bca"],
    ["d", "d"],
  ]);
});

test("a withdrawn Ratsvorlage ties nobody together", () => {
  const gone = { zurueckgezogen: { datum: "2026-01-01", grund: "Doppelt." } };
  const site = smallSite([town("w"), paper("a", "w", ["b"]), paper("b", "w", ["c"], gone), paper("c", "w")]);
  assert.deepEqual(
    groupsOf(site).map(({ items }) => items.length),
    [1, 1],
  );
});

test("coming sittings are planned and not over; a new day keeps their name", () => {
  const of = (datum: string): { datum: string; name: string }[] => {
    const beratungsfolge = [
      { gremium: "Rat", datum: "2026-01-10", status: "vertagt" },
      { gremium: "Rat", datum },
    ];
    const site = smallSite([town("w"), paper("a", "w", [], { beratungsfolge })]);
    return comingSessions(site).map(({ datum: day, name }) => ({ datum: day, name }));
  };
  assert.deepEqual(of("2026-06-01"), [{ datum: "2026-06-01", name: "rat-2" }]);
  assert.deepEqual(of("2026-08-01"), [{ datum: "2026-08-01", name: "rat-2" }]);
  assert.deepEqual(of("2026-05-31"), []);
});
