import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { adoptionsOf, isInUse } from "./adoptions.ts";

test("an adoption is behind by the Fassungen that came after its own", () => {
  const fassungen = ["1.0", "1.1", "2.0"].map((nummer) => ({ nummer, datum: "2026-01-01" }));
  const uebernahmen = [
    { verwaltung: "a", fassung: "2.0", status: "uebernommen" as const },
    { verwaltung: "b", fassung: "1.0", status: "angepasst" as const },
    { verwaltung: "c", fassung: "0.9", status: "abgeloest" as const },
    { verwaltung: "d" },
  ];
  const verwaltungen = ["a", "b", "c", "d"].map((kennung) => entry("verwaltung", kennung));
  const item = smallSite([...verwaltungen, entry("vorlage", "v", { fassungen, uebernahmen })]).find("vorlage", "v")!;
  assert.deepEqual(
    adoptionsOf(item).map((one) => [one.verwaltung, one.behind, isInUse(one)]),
    [
      ["a", 0, true],
      ["b", 2, true],
      ["c", undefined, false],
      ["d", undefined, false],
    ],
  );
});
