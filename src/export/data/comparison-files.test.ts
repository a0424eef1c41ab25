import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { comparisonFiles } from "./comparison-files.ts";

test("both comparisons are tables with one statement a line, in which no formula runs", () => {
  const site = smallSite([
    entry("sachgebiet", "kasse", { titel: "Kasse" }),
    entry("verwaltung", "a", {
      titel: "Amt A",
      einwohner: { wert: 2000 },
      fachverfahren: [
        { sachgebiet: "kasse", produkt: "=cmd|x" },
        { sachgebiet: "kasse", produkt: "K; 2", stand: "2025-01-31" },
      ],
      kennzahlen: [{ bezeichnung: "Trauungen", wert: 3.5, quelle: "Band 1" }],
    }),
  ]);
  const [programs, figures] = comparisonFiles(site).map((file) => ("content" in file ? String(file.content) : ""));
  assert.deepEqual(programs?.split("\r\n").slice(1, 3), [
    "'=cmd|x;'=cmd|x;;Kasse;Amt A;a;;",
    '"K; 2";"K; 2";;Kasse;Amt A;a;2025-01-31;',
  ]);
  assert.deepEqual(figures?.split("\r\n").slice(1), [
    "Trauungen;;Amt A;a;3,5;1,8;2000;;Band 1;https://hub.example/verwaltungen/a/;",
    "",
  ]);
});

test("a hub in which nobody names programs or figures has no such files", () => {
  assert.deepEqual(comparisonFiles(smallSite([entry("verwaltung", "a")])), []);
});
