import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { passungSite } from "../../test/passung-site.ts";
import { entry } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "../pages/entry.ts";
import { overviewsOf } from "../uebersichten.ts";
import passend from "../uebersichten/passend.ts";

const root = "/gesuche/nach/passend/";

test("the overview has the table, the match with its reasons and its own page, and says how it counts", () => {
  const view = smallView(passungSite());
  const pages = new Map(passend.pages(view).map(({ path, html }) => [path, html]));
  assert.deepEqual([...pages.keys()], [root, `${root}aufgeben/`, `${root}zu/gesucht/angeboten/`]);
  const overview = pages.get(root)!;
  assert.match(overview, /<td><a href="\/gesuche\/gesucht\/">sucht<span class="vh">: Vertretung gesucht/);
  assert.match(overview, /zu\/gesucht\/angeboten\/">Meldeamt: Amt Nord sucht, Amt Süd bietet an<\/a>/);
  assert.match(overview, /gleiches Fachverfahren \(Melde A\)/);
  assert.match(overview, /id="a_rechnung"/);
  assert.match(pages.get(`${root}zu/gesucht/angeboten/`)!, /E-Mail an Amt Süd vorbereiten/);
  assert.equal(overviewsOf(view).find(({ name }) => name === "passend")?.now, "1 Treffer");
});

test("a refused match says why and what would help, and counts as no match", () => {
  const view = smallView(passungSite({ sued: { fachverfahren: [{ sachgebiet: "ema", produkt: "Melde B" }] } }));
  const page = passend.pages(view).at(-1)!.html;
  assert.match(page, /Passt nicht, weil …/);
  assert.match(page, /Gebraucht wird Melde A, Amt Süd setzt Melde B ein\./);
  assert.match(page, /Was helfen würde/);
  assert.equal(overviewsOf(view).find(({ name }) => name === "passend")?.now, "0 Treffer");
});

test("an expired Gesuch stands apart and is not counted", () => {
  const view = smallView(passungSite({ biete: { gueltig_bis: "2026-05-31" } }));
  const [overview] = passend.pages(view);
  assert.match(overview!.html, /<small>0 angeboten<\/small>/);
  const [before, after] = overview!.html.split('id="a_abgelaufen"');
  assert.ok(!before!.includes("/gesuche/angeboten/") && after!.includes("/gesuche/angeboten/"));
});

test("the pages of a Gesuch, a Sachgebiet and a Verwaltung lead to the match, where our search does not look", () => {
  const view = smallView(passungSite());
  for (const item of [
    view.site.find("gesuch", "gesucht")!,
    view.site.find("sachgebiet", "ema")!,
    view.site.find("verwaltung", "sued")!,
  ]) {
    const page = entryPage(item, view);
    assert.ok(page.html.includes(`${root}zu/gesucht/angeboten/`), item.path);
    assert.ok(!page.search!.content.includes(root), item.path);
  }
});

test("an internal side is marked on the page of a match", () => {
  const view = smallView(passungSite({ suche: { sichtbarkeit: "intern" }, options: { audience: "intern" } }));
  assert.match(passend.pages(view).at(-1)!.html, /<ul class="marken"><li>[^]*Intern/i);
});

test("hundreds of Gesuche stay within the budget on every page", () => {
  const more = Array.from({ length: 200 }, (_, n) => [
    entry("verwaltung", `haus-${n}`, { titel: `Gemeinde Hausen ${n}`, art: "gemeinde", land: "MV" }),
    entry("sachgebiet", `gebiet-${n % 16}`, { titel: `Sachgebiet ${n % 16}` }),
    ...(["suche", "biete"] as const).map((richtung, k) =>
      entry("gesuch", `${richtung}-${n}`, {
        titel: `${richtung} Nummer ${n} mit einem Titel von üblicher Länge`,
        richtung,
        verwaltung: `haus-${n}`,
        sachgebiet: `gebiet-${(n * 7 + k * 3) % 16}`,
        gueltig_bis: "2026-12-31",
      }),
    ),
  ]).flat();
  const unique = [...new Map(more.map((one) => [one.file, one])).values()];
  const pages = passend.pages(smallView(passungSite({ more: unique })));
  assert.ok(pages.length < 8 * 400, String(pages.length));
  for (const { path, html } of pages.filter((one) => !one.path.includes("/zu/")).slice(0, 60))
    assert.ok(gzipSync(html).length < 14_000, `${path} ${gzipSync(html).length}`);
});
