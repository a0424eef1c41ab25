import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import type { EntryData } from "../../src/model/types.generated.ts";
import type { Knoten, Modell } from "../../src/process/modell.ts";
import { beispielModell } from "../beispiel-modell.ts";
import type { View } from "../view.ts";
import { entryPage } from "./entry.ts";
import { pagesOfJobs } from "../page-job.ts";
import { variantsJobs } from "./variants.ts";

const task = beispielModell.knoten.find(({ id }) => id === "Pruefen")!;
const withTask = (own: Partial<Knoten> | undefined, ...more: readonly Knoten[]): Modell => ({
  ...beispielModell,
  knoten: [...beispielModell.knoten.flatMap((one) => (one !== task ? one : own ? { ...one, ...own } : [])), ...more],
});
const models: Readonly<Record<string, Modell>> = {
  "alle.bpmn": beispielModell,
  "a.bpmn": withTask({ system: "E-Akte <b>" }),
  "b.bpmn": withTask(undefined, { ...task, id: "Neu", name: "Gebühr kassieren", gattung: "event", art: "EndEvent" }),
};

function viewWith(data: Partial<EntryData["prozess"]>): View {
  const varianten = [
    { verwaltung: "astadt", bpmn: "a.bpmn" },
    { verwaltung: "bdorf", bpmn: "b.bpmn" },
    { verwaltung: "geheim", bpmn: "a.bpmn" },
  ];
  const files = ["a.bpmn", "b.bpmn"].map((name) => ({ name, size: 1000 }));
  const site = smallSite([
    entry("prozess", "antrag", { stufe: "dokumentiert", varianten, ...data }, "", files),
    entry("verwaltung", "astadt", { titel: "Astadt" }),
    entry("verwaltung", "bdorf", { titel: "Bdorf" }),
  ]);
  return { ...smallView(site), model: (_, datei) => models[datei ?? ""] };
}

const shared = viewWith({ bpmn: "alle.bpmn" });
const html = pagesOfJobs(variantsJobs(shared))[0]!.html;
const row = (name: string): string => html.split("<tr").find((one) => one.includes(name))!;

test("each step has a row that leads to the step of the Prozess and says in words what differs", () => {
  const url = '<a href="/prozesse/antrag/#s--Pruefen">Antrag prüfen</a>';
  assert.match(row(url), /<a href="#v1-b--Pruefen">anderes System<\/a><\/span><small>mit E-Akte &lt;b&gt;<\/small>/);
  assert.match(row(url), /ausgelassen/);
  assert.match(row("Gebühr kassieren"), /nicht in dem gemeinsamen Ablauf.*kein solcher Schritt.*zusätzlich/);
});

test("every mark of the table leads to a marked element of the drawings", () => {
  const links = [...html.matchAll(/href="#(v\d-b--[^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(links, ["v1-b--Pruefen", "v2-b--Neu"]);
  for (const id of links) assert.ok(html.includes(`<g class="abweicht" id="${id}"`), id);
  assert.match(html, /<p>Ausgelassen: Antrag prüfen<\/p>/);
});

test("the page has its title, its way back and may be found; a Verwaltung that is not shown has no column", () => {
  assert.match(html, /<title>antrag: Varianten im Vergleich/);
  assert.match(html, /<a href="\/prozesse\/antrag\/">antrag<\/a>/);
  assert.doesNotMatch(html, /noindex|geheim/);
  assert.equal(html.match(/<section class="prozessbild"/g)?.length, 2);
});

test("the Prozess leads there and says how alike the others are", () => {
  const page = entryPage(shared.site.find("prozess", "antrag")!, shared).html;
  assert.match(page, /href="\/prozesse\/antrag\/vergleich\/">Schritt für Schritt nebeneinander/);
  const [, first] = /(\d+)\u00a0% ähnlich dem gemeinsamen Ablauf/.exec(page) ?? [];
  assert.ok(html.includes(`${first}\u00a0%`));
});

test("who takes part stands there with stage, way and the program of the Sachgebiet whose work it is", () => {
  const site = smallSite([
    entry("sachgebiet", "wohngeld", { titel: "Wohngeld" }),
    entry("sachgebiet", "it", { titel: "IT" }),
    entry("verwaltung", "astadt", { titel: "Astadt", fachverfahren: [{ sachgebiet: "it", produkt: "Netz" }] }),
    entry("verwaltung", "bdorf", { titel: "Bdorf", fachverfahren: [{ sachgebiet: "wohngeld", produkt: "Geld 3" }] }),
    entry("prozess", "antrag", {
      stufe: "gestaltet",
      sachgebiete: ["wohngeld", "it"],
      verwaltungen: ["bdorf"],
      varianten: [{ verwaltung: "astadt", stufe: "gesteuert", seit: "2026-05" }],
    }),
  ]);
  const page = entryPage(site.find("prozess", "antrag")!, smallView(site)).html.split('id="a_varianten"')[1]!;
  const [, a = "", b = ""] = page.split("<tr").slice(1);
  assert.match(a, /Astadt.*von 6: gesteuert.*seit <time datetime="2026-05">.*wie gemeinsam/s);
  assert.match(b, /Bdorf.*von 6: gestaltet.*wie gemeinsam.*data-t="Fachverfahren \(Wohngeld\)">.*Geld 3/s);
  assert.doesNotMatch(a, /Netz/);
});

test("20 variants are pages below 14 KB, each beside the shared one on one of them, and every two are compared", () => {
  const names = Array.from({ length: 20 }, (_, i) => `v${i}`);
  const varianten = names.map((verwaltung) => ({ verwaltung, bpmn: `${verwaltung}.bpmn` }));
  const site = smallSite([
    entry("prozess", "antrag", { stufe: "dokumentiert", bpmn: "alle.bpmn", varianten }),
    ...names.map((name) => entry("verwaltung", name, { titel: `Stadt ${name}` })),
  ]);
  // 25 steps, of which each variant words some otherwise.
  const model = (own: number): Modell => ({
    ...beispielModell,
    knoten: Array.from({ length: 25 }, (_, i) => ({
      ...task,
      id: `s${i}`,
      name: `Unterlage ${i} ${(i + own) % 4 === 0 ? `durch Haus ${own} prüfen` : "vollständig ansehen"}`,
      box: { ...task.box, x: i * 160 },
    })),
    fluesse: [],
  });
  const models = new Map(names.map((name, i) => [`${name}.bpmn`, model(i)]));
  const view = { ...smallView(site), model: (_: unknown, file?: string) => models.get(file ?? "") ?? model(99) };
  const pages = pagesOfJobs(variantsJobs(view));
  for (const { path, html: page } of pages)
    assert.ok(gzipSync(page).length <= 14_000, `${path}: ${gzipSync(page).length}`);
  const drawn = pages.flatMap(({ html: page }) =>
    [...page.matchAll(/<h3>Stadt (v\d+)<\/h3>/g)].map(([, name]) => name),
  );
  assert.deepEqual(drawn, names);
  // 20 numbers for each of 21, in columns of the first and those of the page.
  const numbers = pages.map(
    ({ html: page }) => page.split('id="a_aehnlichkeit"')[1]!.match(/>\d+\u00a0%<\/td>/g)?.length,
  );
  assert.equal(
    numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    (20 + pages.length) * 20,
  );
  assert.match(pages[0]!.html, /href="\/prozesse\/antrag\/vergleich\/seite\/2\/">Stadt v4</);
});

test("without a shared model the one most like the others stands first, and no step leads to the Prozess", () => {
  const own = pagesOfJobs(variantsJobs(viewWith({})))[0]!.html;
  assert.match(own, /1 Variante neben dem Ablauf von Astadt/);
  assert.doesNotMatch(own, /#s--/);
});

test("one model alone and a withdrawn Prozess have nothing to compare", () => {
  const withdrawn = { bpmn: "alle.bpmn", zurueckgezogen: { datum: "2026-05-01", grund: "falsch" } };
  for (const data of [{ bpmn: "alle.bpmn", varianten: [] }, withdrawn])
    assert.deepEqual(pagesOfJobs(variantsJobs(viewWith(data))), []);
});
