import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { filtersOf } from "./filters.ts";

const site = smallSite([
  entry("thema", "t", {
    titel: "Kasse",
    status: "in-pruefung",
    stand: "2025-12-03",
    sachgebiete: ["kasse"],
    verwaltungen: ["haarbach", "bad", "geheim"],
  }),
  entry("sachgebiet", "kasse", { titel: "Kassenwesen" }),
  entry("verwaltung", "haarbach", { titel: "Haarbach", art: "gemeinde", land: "BY" }),
  entry("verwaltung", "bad", { titel: "Bad", art: "gemeinde", land: "BW" }),
  entry("seite", "s", {}, "[Haarbach](/verwaltungen/haarbach/)"),
]);

test("an entry is found by its type, its own status and year, and by what it refers to", () => {
  assert.deepEqual(filtersOf(site.find("thema", "t")!, site), {
    Typ: ["Thema"],
    Sachgebiet: ["Kassenwesen"],
    Thema: ["Kasse"],
    Verwaltung: ["Haarbach", "Bad"],
    Land: ["Baden-Württemberg", "Bayern"],
    Status: ["in Prüfung"],
    Jahr: ["2025"],
    Hub: [],
  });
});

test("a Verwaltung is found by its own Land and name", () => {
  const { Land, Verwaltung, Status, Jahr } = filtersOf(site.find("verwaltung", "haarbach")!, site);
  assert.deepEqual(
    { Land, Verwaltung, Status, Jahr },
    { Land: ["Bayern"], Verwaltung: ["Haarbach"], Status: [], Jahr: [] },
  );
});

test("a link in a text gives no filter value", () => {
  const { Land, Verwaltung } = filtersOf(site.find("seite", "s")!, site);
  assert.deepEqual([Land, Verwaltung], [[], []]);
});
