import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import fachverfahren from "../uebersichten/fachverfahren.ts";
import kennzahlen from "../uebersichten/kennzahlen.ts";

const fields = Array.from({ length: 20 }, (_, i) => entry("sachgebiet", `s${i}`, { titel: `Sachgebiet ${i}` }));

/** A hub in which everybody runs something in every Sachgebiet and counts ten things with sources of their own. */
function hub(count: number) {
  const offices = Array.from({ length: count }, (_, i) =>
    entry("verwaltung", `v${i}`, {
      titel: `Gemeinde Nummer ${i}`,
      art: "gemeinde",
      land: i % 2 === 0 ? "NW" : "BY",
      einwohner: { wert: 900 * (i + 1) },
      kontakt: { stelle: `Hauptamt ${i}`, email: `hauptamt${i}@gemeinde.example` },
      fachverfahren: fields.map(({ kennung }, s) => ({
        sachgebiet: kennung,
        produkt: `Verfahren ${s} der Marke ${(i * 7 + s) % 9}`,
        anbieter: `Haus ${s}`,
        stand: `20${20 + (i % 7)}-03-31`,
      })),
      kennzahlen: Array.from({ length: 10 }, (_, k) => ({
        bezeichnung: `Vorgänge der Art ${k}`,
        wert: i * 31 + k,
        stand: "2025-12-31",
        quelle: `Haushaltsplan ${i}, Band ${k}, Seite ${i * k}`,
      })),
    }),
  );
  const verbuende = Array.from({ length: count / 5 }, (_, i) =>
    entry("verbund", `b${i}`, { mitglieder: offices.slice(i * 5, i * 5 + 5).map(({ kennung }) => kennung) }),
  );
  return smallView(smallSite([...fields, ...offices, ...verbuende]));
}

for (const count of [40, 400])
  test(`${count} Verwaltungen that tell everything are compared on pages below 14 KB, each of them on one of the first`, () => {
    const view = hub(count);
    for (const overview of [fachverfahren, kennzahlen]) {
      const pages = overview.pages(view);
      const root = `/verwaltungen/nach/${overview.name}/`;
      // Packing all of them would take as long as all else: of each kind the longest are packed.
      const kinds = Map.groupBy(pages, ({ path }) => path.slice(root.length).split("/")[0]!);
      const heaviest = [...kinds.values()]
        .flatMap((kind) => kind.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3))
        .map(({ path, html }) => ({ path, size: gzipSync(html).length }))
        .toSorted((a, b) => b.size - a.size)[0]!;
      assert.ok(heaviest.size <= 14_000, `${heaviest.path} ${heaviest.size}`);
      const first = pages.filter(({ path }) => path === root || path.startsWith(`${root}seite/`));
      const columns = first.flatMap(({ html }) => [...html.matchAll(/data-kennung="(v\d+)"/g)].map(([, one]) => one));
      assert.equal(new Set(columns).size, count);
      assert.equal(new Set(pages.map(({ path }) => path)).size, pages.length);
    }
  });

const office = (kennung: string, produkt: string, stand: string) =>
  entry("verwaltung", kennung, {
    titel: `Amt <${kennung}>`,
    art: "amt",
    land: "MV",
    einwohner: { wert: 1000 },
    verantwortlich: { stelle: "Hauptamt", funktionspostfach: `${kennung}@amt.example` },
    fachverfahren: [{ sachgebiet: "s0", produkt, stand }],
    kennzahlen: [{ bezeichnung: "Trauungen", wert: 83, stand, quelle: "Haushaltsplan" }],
  });
const some = (produkt: string, stand: string) =>
  smallView(smallSite([...fields, office("a", "Melde-Verfahren", "2026-01-31"), office("b", produkt, stand)]));

test("a cell says by a sign and in words who runs the same, and what is old; a changed program or day takes it away", () => {
  const first = (produkt: string, stand: string): string => fachverfahren.pages(some(produkt, stand))[0]!.html;
  const same = first("MeldeVerfahren", "2020-01-31");
  assert.equal(same.match(/auch bei 1 anderen/g)?.length, 2);
  assert.match(same, /<span class="leise"><a[^>]*>Melde-Verfahren<\/a><\/span>.*<strong>alt:<\/strong> Stand/);
  assert.ok(same.includes("Amt &lt;b&gt;") && !same.includes("Amt <b>"));
  assert.doesNotMatch(first("MeldeVerfahren", "2026-01-31"), /alt:/);
  assert.doesNotMatch(first("Anderes", "2026-01-31"), /auch bei/);
});

test("figures stand with their number per 1,000 inhabitants, their day and their source, old ones grey and with a word", () => {
  const [{ html } = { html: "" }] = kennzahlen.pages(some("X", "2020-01-31"));
  assert.match(
    html,
    /<span class="leise"><strong>83<\/strong><\/span><small>83 je 1\.000 Einwohner<\/small><small><strong>alt:<\/strong>.*Haushaltsplan/,
  );
});

test("the page of a product names everybody with a prepared letter to the function mailbox", () => {
  const pages = fachverfahren.pages(some("MeldeVerfahren", "2026-01-31"));
  const page = pages.find(({ path }) => path === "/verwaltungen/nach/fachverfahren/produkt/melde-verfahren/");
  assert.match(page?.html ?? "", /Auch geschrieben: MeldeVerfahren/);
  assert.match(page?.html ?? "", /href="mailto:b@amt\.example\?subject=Frage%20zu/);
});
