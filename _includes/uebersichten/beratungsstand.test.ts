import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import type { Entry } from "../../src/model/entry.ts";
import beratungsstand from "./beratungsstand.ts";

const vote = (ja: number, nein: number): object => ({
  gremium: "Rat",
  datum: "2026-05-01",
  rolle: "entscheidung",
  status: "erledigt",
  abstimmung: { ja, nein },
});

function pagesOf(entries: readonly Entry[]): readonly string[] {
  const view = smallView(smallSite(entries));
  return beratungsstand.pages(view).map(({ html }) => html);
}

function paper(at: number, folge: object[], gemeinsam_mit: string[] = []): Entry[] {
  const titel = `Gemeinde Oberunterhausen-Niederbergkirchen ${at}`;
  return [
    entry("verwaltung", `v${at}`, { titel, art: "gemeinde", land: "BY" }),
    entry("ratsvorlage", `r${at}`, {
      titel: "Vertrag",
      nummer: `2026/${at}`,
      verwaltung: `v${at}`,
      gemeinsam_mit,
      beratungsfolge: folge as never,
    }),
  ];
}

test("one vote changes the state of a council and the count above the table", () => {
  const planned = { gremium: "Stadtrat", datum: "2026-07-01", rolle: "entscheidung" };
  const of = (ja: number, nein: number): string =>
    pagesOf([...paper(1, [vote(ja, nein)]), ...paper(2, [planned], ["r1"])])[0]!;
  assert.match(of(5, 4), /1 von 2 Häusern hat zugestimmt\./);
  assert.match(of(5, 4), /angenommen<\/span>/);
  assert.match(of(4, 5), /0 von 2 Häusern haben zugestimmt, 1 von 2 Häusern hat abgelehnt\./);
  assert.match(of(4, 5), /mit Mehrheit abgelehnt \(4 Ja, 5 Nein\)/);
  assert.match(of(5, 4), /Nächste Sitzungen[\s\S]*Stadtrat, Gemeinde Oberunterhausen-Niederbergkirchen 2/);
});

test("one text in 400 councils stays below the budget of a page", () => {
  const all = Array.from({ length: 400 }, (_, i) => paper(i, [vote(i, 3)], i > 0 ? ["r0"] : [])).flat();
  const pages = pagesOf(all);
  assert.equal(pages.length, 10);
  for (const page of pages) assert.ok(gzipSync(page).length < 14_000);
});
