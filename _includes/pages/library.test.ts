import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Modell } from "../../src/process/modell.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { libraryPages } from "./library.ts";
import { pagesOfJobs } from "../page-job.ts";
import { listJobs } from "./list.ts";
import { modelFacets } from "./model-facets.ts";

const prozess = schemas.types.find(({ typ }) => typ === "prozess")!;
const towns = (count: number) =>
  Array.from({ length: count }, (_, i) => entry("verwaltung", `v${i}`, { titel: `Stadt ${i}`, art: "stadt" }));

test("40 Verwaltungen that all take part in 100 processes, each its own way, are pages below 14 KB", () => {
  const offices = towns(40);
  const varianten = offices.map(({ kennung }) => ({ verwaltung: kennung, abweichung: "anders" }));
  const stages = ["identifiziert", "gestaltet", "verbessert"] as const;
  const many = Array.from({ length: 100 }, (_, i) => entry("prozess", `p${i}`, { stufe: stages[i % 3]!, varianten }));
  const pages = libraryPages(smallView(smallSite([...offices, ...many])));
  assert.equal(pages.length, 5);
  for (const { path, html } of pages) assert.ok(gzipSync(html).length <= 14_000, `${path} ${gzipSync(html).length}`);
  const rows = pages.flatMap(({ html }) =>
    [...html.matchAll(/<th scope="row"><a href="([^"]+)"/g)].map(([, url]) => url),
  );
  assert.equal(new Set(rows).size, 100);
});

const site = smallSite([
  ...towns(3),
  entry("prozess", "wohngeld", {
    titel: "Wohngeld <b>",
    stufe: "dokumentiert",
    systeme: ["AO-Workflow"],
    verwaltungen: ["v0"],
    varianten: [
      { verwaltung: "v1", stufe: "gesteuert", abweichung: "anders" },
      { verwaltung: "v2", stufe: "gestaltet" },
    ],
    bpmn: "a.bpmn",
  }),
  entry("prozess", "gewerbe", { titel: "Gewerbe", stufe: "identifiziert", systeme: ["AO Workflow"] }),
]);

test("a cell shows the stage of the Verwaltung with its word and leads to its own way; what nobody drew is an invitation", () => {
  const [{ path, html } = { path: "", html: "" }] = libraryPages(smallView(site));
  assert.equal(path, "/prozesse/nach/uebersicht/");
  const row = /<tr><th scope="row"><a href="\/prozesse\/wohngeld\/">.*?<\/tr>/s.exec(html)?.[0] ?? "";
  assert.ok(row.includes("Wohngeld &lt;b&gt;"));
  assert.match(
    row,
    /3<span class="vh"> von 6: dokumentiert<\/span><\/td><td>.*4<span class="vh"> von 6: gesteuert<\/span> <a href="\/prozesse\/wohngeld\/#a_varianten"/,
  );
  assert.match(row, /2<span class="vh"> von 6: gestaltet<\/span><\/td><\/tr>/);
  const open = html.slice(html.indexOf('id="a_offen"'));
  assert.match(open, /Wer fängt an\?.*href="\/prozesse\/gewerbe\/"/s);
  assert.ok(!open.includes("/prozesse/wohngeld/"));
});

test("the list of processes leads to the matrix and narrows by systems, however their names are written", () => {
  const lists = pagesOfJobs(listJobs(prozess, smallView(site)));
  assert.match(lists[0]!.html, /href="\/prozesse\/nach\/uebersicht\/"/);
  const system = lists.filter(({ path }) => path.startsWith("/prozesse/nach/systeme/"));
  assert.deepEqual(
    system.map(({ path }) => path),
    ["/prozesse/nach/systeme/ao-workflow/"],
  );
  assert.match(system[0]!.html, />2 Prozesse</);
});

test("every Leistung has a page of its processes; beside lists its key does not stand, but the way to all", () => {
  const keyed = (kennung: string, leistung: string) =>
    entry("prozess", kennung, { titel: `Titel ${kennung}`, stufe: "identifiziert", leistung });
  const some = smallSite([keyed("b", "99050012104000"), keyed("a", "99050012104000"), keyed("c", "99107023037000")]);
  const lists = new Map(pagesOfJobs(listJobs(prozess, smallView(some))).map(({ path, html }) => [path, html]));
  const index = lists.get("/prozesse/nach/leistung/") ?? "";
  assert.match(
    index,
    /href="\/prozesse\/nach\/leistung\/99050012104000\/">99050012104000 \(Titel a, Titel b\)<\/a> <span class="zahl">2</,
  );
  const narrowed = lists.get("/prozesse/nach/leistung/99050012104000/") ?? "";
  assert.match(narrowed, />2 Prozesse<.*href="\/prozesse\/a\/".*href="\/prozesse\/b\/"/s);
  const all = lists.get("/prozesse/") ?? "";
  assert.ok(!all.includes("99050012104000") && all.includes('href="/prozesse/nach/leistung/"'));
});

test("a hub without processes has no matrix and no way to it", () => {
  const view = smallView(smallSite([]));
  assert.deepEqual(libraryPages(view), []);
  assert.doesNotMatch(pagesOfJobs(listJobs(prozess, view))[0]!.html, /uebersicht/);
});

test("a process whose model hands over from the Stadt to the Kreis is listed at the interface", () => {
  const box = { x: 0, y: 0, w: 1, h: 1 };
  const rest = { box, offen: false, senkrecht: false, marken: [] };
  const pool = (id: string, name: string) => ({
    ...rest,
    id,
    gattung: "pool" as const,
    art: "Participant",
    name,
    rolle: name,
  });
  const task = (id: string, inside: string, rolle: string) => ({
    ...rest,
    id,
    gattung: "task" as const,
    art: "Task",
    name: id,
    in: inside,
    rolle,
  });
  const flow = (art: "message" | "association") => ({
    id: art,
    art,
    von: "t",
    nach: "u",
    name: "",
    spitzen: "none" as const,
    punkte: [],
  });
  const knoten = [
    pool("s", "Stadt 0"),
    pool("k", "Kreis"),
    task("t", "s", "Sachbearbeitung"),
    task("u", "k", "Überwachung"),
  ];
  const facets = (art: "message" | "association") => {
    const modell: Modell = { name: "", breite: 1, hoehe: 1, knoten, fluesse: [flow(art)] };
    const view = { ...smallView(site), model: (_: unknown, file?: string) => (file === "a.bpmn" ? modell : undefined) };
    return modelFacets(prozess, view).flatMap(({ values }) =>
      values.map(({ value, label, items }) => [value, label, ...items.map(({ kennung }) => kennung)]),
    );
  };
  assert.deepEqual(facets("message"), [["gemeinde-kreis", "Kreis/Stadt", "wohngeld"]]);
  assert.deepEqual(facets("association"), []);
});
