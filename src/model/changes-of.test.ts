import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { changesOf, dayStamp, dayStart } from "./changes-of.ts";
import type { EntryData, TypeName } from "./types.generated.ts";

const now = new Date("2026-06-01T10:00:00Z");

function changes<T extends TypeName>(typ: T, data: Partial<EntryData[T]>) {
  return changesOf(smallSite([entry(typ, "a", data)]).items[0]!, now);
}

test("an entry changed on the last day its fields name: Stand, corrections, versions, its own date", () => {
  const note = { datum: "2026-03-02", text: "Tippfehler" };
  assert.deepEqual(changes("bericht", { datum: "2026-01-05", stand: "2026-02-01", korrekturen: [note] }), {
    created: "2026-01-05",
    modified: "2026-03-02",
  });
  const fassungen = [
    { nummer: "1.0", datum: "2025-01-01" },
    { nummer: "2.0", datum: "2026-05-05" },
  ];
  assert.equal(changes("vorlage", { fassungen, stand: "2026-01-01" })?.modified, "2026-05-05");
  assert.equal(changes("projekt", { laufzeit: { von: "2019-04" } })?.created, "2019-04-01");
});

test("days to come, and those on which something takes place, are no changes", () => {
  assert.equal(changes("termin", { beginn: "2026-01-05" }), undefined);
  assert.equal(changes("bericht", { datum: "2026-06-02" }), undefined);
  assert.equal(changes("begriff", {}), undefined);
});

test("an entry is not older than its Sperrfrist", () => {
  assert.deepEqual(changes("bericht", { datum: "2026-01-05", sperrfrist: "2026-02-01T00:30:00+01:00" }), {
    created: "2026-02-01",
    modified: "2026-02-01",
  });
});

test("a day begins at midnight in Berlin", () => {
  assert.equal(dayStart("2026-07-01"), "2026-07-01T00:00:00+02:00");
  assert.equal(dayStamp("2026-01-21"), "20260120T230000Z");
});
