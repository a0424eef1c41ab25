import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { EntryData } from "../model/types.generated.ts";
import { anderswoOf } from "./anderswo-of.ts";
import { zurueckgestelltesOf } from "./zurueckgestelltes-of.ts";

type Thema = Partial<EntryData["thema"]>;
const places = [
  entry("sachgebiet", "kasse"),
  entry("sachgebiet", "it"),
  entry("verwaltung", "a"),
  entry("verwaltung", "b"),
];
const own: Thema = { status: "verworfen", sachgebiete: ["kasse", "it"], verwaltungen: ["a"], schlagworte: ["Belege"] };
const other: Thema = { status: "laeuft", sachgebiete: ["kasse"], verwaltungen: ["b"] };

function elsewhere(...others: Thema[]): string[] {
  const site = smallSite([
    ...places,
    entry("thema", "x", own),
    ...others.map((data, i) => entry("thema", `t${i}`, data)),
  ]);
  return anderswoOf(site.find("thema", "x")!, site).map(({ item }) => item.kennung);
}

test("a Thema goes on elsewhere where it runs, shares a Sachgebiet and somebody else takes part", () => {
  assert.deepEqual(elsewhere(other), ["t0"]);
  assert.deepEqual(elsewhere({ ...other, status: "in-pruefung" }), []);
  assert.deepEqual(elsewhere({ ...other, verwaltungen: ["a"] }), []);
  assert.deepEqual(elsewhere({ ...other, sachgebiete: [] }), []);
});

test("what shares more comes first, a Sachgebiet counting twice as much as a Schlagwort, and three are enough", () => {
  const wider = { ...other, sachgebiete: ["kasse", "it"] };
  const worded = { ...other, schlagworte: ["belege"] };
  assert.deepEqual(elsewhere(other, worded, wider, other), ["t2", "t1", "t0"]);
});

test("Themen put back stand by the day to look again, then those without, then those rejected; each with its reason", () => {
  const at = (datum: string, status: "zurueckgestellt" | "verworfen", grund: string): Thema => ({
    status,
    statusverlauf: [{ datum, status, grund }],
  });
  const site = smallSite([
    entry("thema", "verworfen", at("2025-01-01", "verworfen", "Zu teuer.")),
    entry("thema", "ohne", at("2025-01-01", "zurueckgestellt", "Kein Personal.")),
    entry("thema", "spaet", { ...at("2024-01-01", "zurueckgestellt", "Später."), wiedervorlage: "2027-01-01" }),
    entry("thema", "frueh", { ...at("2024-01-01", "verworfen", "Früher."), wiedervorlage: "2026-05-01" }),
    entry("thema", "weg", { ...at("2024-01-01", "verworfen", "Alt."), archiviert: "2025-01-01" }),
    entry("thema", "laeuft", { status: "laeuft" }),
  ]);
  assert.deepEqual(
    zurueckgestelltesOf(site).map(({ item, grund, faellig }) => [item.kennung, grund, faellig]),
    [
      ["frueh", "Früher.", true],
      ["spaet", "Später.", false],
      ["ohne", "Kein Personal.", false],
      ["verworfen", "Zu teuer.", false],
    ],
  );
});
