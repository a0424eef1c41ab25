import assert from "node:assert/strict";
import { test } from "node:test";
import { passungSite, type Changes } from "../../test/passung-site.ts";
import { entry } from "../../test/small-site.ts";
import { obstacleText } from "./requirements.ts";
import { kriterien } from "./kriterien.ts";
import { reasons, type Passung } from "./passung.ts";
import { passungenOf } from "./passungen.ts";

/** Compared by path: what is linked both ways would make an endless message. */
const paths = (changes: Changes): readonly string[] => all(changes).map(({ path }) => path);
const all = (changes: Changes): readonly Passung[] => {
  const { passend, abgelehnt } = passungenOf(passungSite(changes));
  return [...passend, ...abgelehnt];
};
const only = (changes: Changes = {}): Passung => all(changes)[0]!;
const said = (titel: string, changes: Changes): readonly [number, string] => {
  const { punkte, text } = only(changes).befunde.find(({ kriterium }) => kriterium.titel === titel)!;
  return [punkte, text];
};

test("two that have everything in common fit with a hundred points", () => {
  const one = only();
  assert.deepEqual([one.urteil, one.punkte], ["passt", 100]);
  assert.equal(one.path, "/gesuche/nach/passend/zu/gesucht/angeboten/");
  assert.deepEqual(
    reasons(one).map(({ kurz, text }) => kurz ?? text),
    [
      "gleiches Sachgebiet",
      "gleiches Fachverfahren (Melde A)",
      "gleiches Thema",
      "14\u00a0km Luftlinie",
      "gleicher Verbund",
      "gleiche Größenklasse",
      "gleiches Land",
      "beide gelten bis 31.\u00a0Dezember\u00a02026",
    ],
  );
  assert.equal(
    kriterien.reduce((sum, { hoechstens }) => sum + hoechstens, 0),
    100,
  );
});

const other = (produkt: string): Changes => ({ sued: { fachverfahren: [{ sachgebiet: "ema", produkt }] } });

test("one Fachverfahren changed refuses a match, with what the other side uses", () => {
  const one = only(other("Melde B"));
  assert.deepEqual([one.urteil, one.punkte], ["passt-nicht", 80]);
  assert.deepEqual(one.voraussetzungen.map(obstacleText), [
    "Die Suche braucht dasselbe Fachverfahren: fehlt. Gebraucht wird Melde A, Amt Süd setzt Melde B ein.",
  ]);
  assert.equal(only(other("melde-a")).urteil, "passt", "another spelling is the same product");
  assert.equal(only(other("Melde A 2")).urteil, "passt-nicht");
});

test("a Fachverfahren nobody named has to be asked for, and one an Angebot demands counts as well", () => {
  const silent = only({ sued: { fachverfahren: [] } });
  assert.equal(silent.urteil, "zu-klaeren");
  assert.match(obstacleText(silent.voraussetzungen[0]!), /nicht bekannt\. .* ob Amt Süd damit arbeitet/);
  const demanded = only({ biete: { voraussetzungen: { fachverfahren: ["Melde C"] } } });
  assert.deepEqual([demanded.urteil, demanded.punkte], ["passt-nicht", 100]);
  assert.match(obstacleText(demanded.voraussetzungen[1]!), /^Das Angebot braucht .* Amt Nord setzt Melde A ein\.$/);
});

test("another class of size, another Land, another Thema and another Verbund each change number and words", () => {
  const changed: readonly [string, Changes, number, RegExp][] = [
    [
      "Größenklasse",
      { sued: { einwohner: { wert: 10_000 } } },
      0,
      /5\.000 bis unter 10\.000 .* 10\.000 bis unter 20\.000/,
    ],
    ["Größenklasse", { sued: { einwohner: { wert: 9_999 } } }, 5, /gleiche Größenklasse: 5\.000 bis unter 10\.000/],
    ["Größenklasse", { sued: { art: "kreis" } }, 0, /verschiedene Arten/],
    ["Land", { sued: { land: "BY" } }, 0, /Mecklenburg-Vorpommern und Bayern/],
    ["Thema", { biete: { thema: "anderes" } }, 0, /verschiedene Themen/],
    ["Verbund", { mitglieder: ["nord"] }, 0, /kein gemeinsamer/],
    ["Entfernung", { sued: { lage: { breite: 53.85, laenge: 12.26 } } }, 6, /40.km/],
    ["Sachgebiet", { biete: { sachgebiet: "ordnung" } }, 12, /benachbart/],
  ];
  for (const [titel, changes, punkte, words] of changed) {
    const [found, text] = said(titel, changes);
    assert.equal(found, punkte, titel);
    assert.match(text, words);
    assert.ok(found === 5 || only(changes).punkte < 100);
  }
});

test("a day changes whether a Gesuch counts at all and whether there is time enough", () => {
  assert.deepEqual(paths({ biete: { gueltig_bis: "2026-05-31" } }), []);
  assert.deepEqual(said("Zeitraum", { biete: { gueltig_bis: "2026-06-01" } }), [
    0,
    "nur noch bis 1.\u00a0Juni\u00a02026 gelten beide",
  ]);
  assert.deepEqual(said("Zeitraum", { suche: { gueltig_bis: "2026-06-29" } })[0], 5);
});

test("only what is about the same is compared, and nobody with himself", () => {
  assert.deepEqual(paths({ biete: { verwaltung: "nord" } }), []);
  assert.deepEqual(paths({ biete: { sachgebiet: "feuerwehr", thema: "anderes" } }), [], "neighbours without a program");
  const shared = [
    { sachgebiet: "ema", produkt: "Melde A" },
    { sachgebiet: "feuerwehr", produkt: "Melde A" },
  ];
  assert.equal(
    all({ biete: { sachgebiet: "feuerwehr", thema: "anderes" }, sued: { fachverfahren: shared } }).length,
    1,
  );
});

test("an Angebot that many look for keeps the best, so that pages do not grow with the square", () => {
  const more = Array.from({ length: 30 }, (_, n) =>
    ["suche" as const, "biete" as const].flatMap((richtung) => [
      entry("verwaltung", `${richtung}-${n}`, { art: "amt", land: "MV" }),
      entry("gesuch", `${richtung}-${n}`, {
        richtung,
        verwaltung: `${richtung}-${n}`,
        sachgebiet: "ema",
        gueltig_bis: "2026-12-31",
      }),
    ]),
  ).flat();
  const found = all({ more });
  assert.ok(found.length <= 62 * 4, String(found.length));
  assert.equal(found[0]!.punkte, 100, "the best comes first");
});
