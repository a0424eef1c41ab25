import assert from "node:assert/strict";
import { test } from "node:test";
import type { Kennzahl } from "../model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { gruppenOf } from "./gruppen.ts";
import { isOld } from "./is-old.ts";
import { kenngroessenOf } from "./kenngroessen.ts";
import { perThousand } from "./per-thousand.ts";
import { teileOf } from "./teile.ts";
import { vergleichbare } from "./vergleichbare.ts";

const town = (kennung: string, einwohner: number, ...kennzahlen: Kennzahl[]) =>
  entry("verwaltung", kennung, { art: "stadt", land: "NW", einwohner: { wert: einwohner }, kennzahlen });

test("figures are aligned by name and unit, a missing unit means the only one, and the newest value counts", () => {
  const site = smallSite([
    town("a", 1000, { bezeichnung: "Trauungen", wert: 1 }, { bezeichnung: "Kosten", wert: 5, einheit: "Euro" }),
    town(
      "b",
      1000,
      { bezeichnung: "trauungen", wert: 3, einheit: "Paare", stand: "2024-12-31" },
      { bezeichnung: "Trauungen", wert: 2, einheit: "Paare", stand: "2023-12-31" },
      { bezeichnung: "Kosten", wert: 5, einheit: "Stunden" },
    ),
    entry("thema", "t", { status: "laeuft", kennzahlen: [{ bezeichnung: "Trauungen", wert: 9, verwaltung: "a" }] }),
  ]);
  assert.deepEqual(
    kenngroessenOf(site).map(({ bezeichnung, einheit, werte }) => [
      bezeichnung,
      einheit,
      ...[...werte].map(([{ kennung }, { angabe }]) => `${kennung} ${angabe.wert}`),
    ]),
    [
      ["Kosten", "Euro", "a 5"],
      ["Kosten", "Stunden", "b 5"],
      ["Trauungen", "Paare", "a 1", "b 3"],
    ],
  );
  assert.deepEqual(
    vergleichbare(site.all("verwaltung"), site).map(({ bezeichnung }) => bezeichnung),
    ["Trauungen"],
  );
});

test("per 1,000 inhabitants is told of what is counted, not of shares, times and rates, nor without inhabitants", () => {
  const site = smallSite([town("a", 10_099), entry("verwaltung", "b", { art: "stadt" })]);
  const [a, b] = [site.find("verwaltung", "a")!, site.find("verwaltung", "b")!];
  const wedding = { bezeichnung: "Trauungen", wert: 150 };
  assert.equal(perThousand(wedding, a), 14.9);
  assert.equal(perThousand(wedding, b), undefined);
  for (const [bezeichnung, einheit] of [
    ["Aufklärungsquote", "Prozent"],
    ["Bearbeitungszeit", "Tage"],
    ["Hebesatz der Grundsteuer B", "v. H."],
    ["Kosten je Antrag", "Euro"],
    ["Anteil digitaler Anträge", "%"],
  ])
    assert.equal(perThousand({ bezeichnung: bezeichnung!, einheit: einheit!, wert: 5 }, a), undefined, bezeichnung);
});

test("a figure is old the day after three years, one without a day is not known to be", () => {
  const now = new Date("2026-06-01T10:00:00Z");
  assert.equal(isOld("2023-06-01", now), false);
  assert.equal(isOld("2023-05-31", now), true);
  assert.equal(isOld(undefined, now), false);
});

test("groups hold at least two and not all: by Verbund, by what they belong to, by size and by Land", () => {
  const grown = (inhabitants: number) => {
    const site = smallSite([
      entry("verwaltung", "kreis", { art: "kreis", land: "NW" }),
      entry("verwaltung", "x", { art: "stadt", land: "NW", gehoert_zu: "kreis", einwohner: { wert: 7000 } }),
      entry("verwaltung", "y", { art: "stadt", land: "BY", einwohner: { wert: inhabitants } }),
      entry("verwaltung", "z", { art: "stadt", land: "HE" }),
      entry("verbund", "v", { mitglieder: ["x", "z"] }),
    ]);
    return gruppenOf(site.all("verwaltung"), site).map(({ adresse, verwaltungen }) =>
      [adresse, ...verwaltungen.map(({ kennung }) => kennung)].join(" "),
    );
  };
  assert.deepEqual(grown(9000), [
    "verbund/v x z",
    "zugehoerig/kreis kreis x",
    "groesse/ab-5000 x y",
    "land/nw kreis x",
  ]);
  assert.deepEqual(grown(12_000), ["verbund/v x z", "zugehoerig/kreis kreis x", "land/nw kreis x"]);
});

test("a large table is cut into parts that hold every cell once, none of them long or with a single column", () => {
  const rows = Array.from({ length: 61 }, (_, i) => i);
  const columns = Array.from({ length: 401 }, (_, i) => i);
  const parts = teileOf(rows, columns, 320);
  const cells = parts.flatMap(({ zeilen, spalten }) =>
    zeilen.flatMap((row) => spalten.map((column) => `${row} ${column}`)),
  );
  assert.equal(new Set(cells).size, 61 * 401);
  assert.equal(cells.length, 61 * 401);
  assert.ok(parts.every(({ zeilen, spalten }) => zeilen.length * spalten.length <= 320 && spalten.length > 1));
  assert.equal(teileOf([], [], 320).length, 1);
});
