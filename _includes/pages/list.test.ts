import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import type { Facet, FacetValue } from "../../src/model/list.ts";
import { pagesOfJobs } from "../page-job.ts";
import { facetJobs } from "./facet.ts";
import { listJobs } from "./list.ts";

const thema = schemas.types.find(({ typ }) => typ === "thema")!;
const many = Array.from({ length: 61 }, (_, i) => entry("thema", `t${i}`, { status: i === 0 ? "laeuft" : "angeregt" }));
const pages = pagesOfJobs(listJobs(thema, smallView(smallSite(many))));

test("a list goes on on numbered pages, which are left out of the sitemap, and so does each value of a facet", () => {
  assert.deepEqual(
    pages.map(({ path, hidden }) => `${path}${hidden ? " hidden" : ""}`),
    [
      "/themen/",
      "/themen/seite/2/ hidden",
      "/themen/seite/3/ hidden",
      "/themen/nach/status/angeregt/",
      "/themen/nach/status/angeregt/seite/2/ hidden",
      "/themen/nach/status/laeuft/",
    ],
  );
});

test("every entry stands on exactly one page of the whole list", () => {
  const whole = pages
    .filter(({ path }) => !path.includes("/nach/"))
    .flatMap(({ html }) => [...html.matchAll(/<h3 class="eintragstitel"><a href="([^"]+)"/g)].map(([, url]) => url));
  assert.equal(whole.length, 61);
  assert.equal(new Set(whole).size, 61);
});

test("a list says how many there are and how they are sorted, and a narrowed one how to widen it", () => {
  assert.match(pages[0]!.html, /<h2 id="a_eintraege">61\u00a0?\s?Themen<\/h2>/);
  assert.match(pages[0]!.html, /Geordnet nach „Stand“, das Neueste zuerst\./);
  const narrowed = pages.find(({ path }) => path === "/themen/nach/status/laeuft/")!.html;
  assert.match(narrowed, /<a class="wahl" href="\/themen\/">Status: läuft/);
});

test("no two list pages have the same title", () => {
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
  assert.equal(new Set(titles).size, pages.length, titles.join(", "));
});

test("an empty list is one page that says so", () => {
  const empty = pagesOfJobs(listJobs(thema, smallView(smallSite([]))));
  assert.deepEqual(
    empty.map(({ path }) => path),
    ["/themen/"],
  );
  assert.match(empty[0]!.html, /Hier stehen noch keine Themen\./);
});

const offices = Array.from({ length: 30 }, (_, i) => entry("verwaltung", `v${i}`, { art: "gemeinde", land: "BY" }));
const spread = offices.flatMap(({ kennung }, i) => {
  const verwaltungen = i === 29 ? [kennung] : [kennung, "v0"];
  return [entry("thema", `von-${kennung}`, { status: "angeregt", verwaltungen })];
});

test("a facet with too many values shows the most used ones and leads to a page with all", () => {
  const lists = pagesOfJobs(listJobs(thema, smallView(smallSite([...offices, ...spread]))));
  const margin = (path: string): string[] => {
    const { html } = lists.find((page) => page.path === path)!;
    return [...html.matchAll(/<a href="(\/themen\/nach\/verwaltung\/[^"]*)"/g)].map(([, url]) => url!);
  };
  assert.equal(margin("/themen/").length, 8 + 1);
  assert.ok(margin("/themen/").includes("/themen/nach/verwaltung/v0/"));
  assert.equal(margin("/themen/nach/verwaltung/v29/").length, 9 + 1, "nothing is folded away beside a page with all");
  assert.doesNotMatch(lists[0]!.html, /weitere<\/summary>/);
  assert.ok(
    margin("/themen/nach/verwaltung/v29/").includes("/themen/nach/verwaltung/v29/"),
    "the chosen value is shown",
  );
  assert.equal(margin("/themen/nach/verwaltung/").filter((url) => url !== "/themen/nach/verwaltung/").length, 30);
});

test("what is to come stands in front, the next first; what is over at the end, the latest first", () => {
  const termin = schemas.types.find(({ typ }) => typ === "termin")!;
  const days = { a: "2026-07-01", b: "2026-06-02", c: "2026-05-31", d: "2026-01-01", e: "2026-06-02T09:00:00+02:00" };
  const entries = Object.entries(days).map(([kennung, beginn]) => entry("termin", kennung, { beginn, art: "treffen" }));
  const [page] = pagesOfJobs(listJobs(termin, smallView(smallSite(entries))));
  const order = [...page!.html.matchAll(/<h3 class="eintragstitel"><a href="\/termine\/(\w)\//g)].map(
    ([, kennung]) => kennung,
  );
  assert.deepEqual(order, ["b", "e", "a", "c", "d"]);
});

test("a list says of what was to come that it is over", () => {
  const gesuch = schemas.types.find(({ typ }) => typ === "gesuch")!;
  const entries = ["2026-07-01", "2026-05-31"].map((gueltig_bis, i) =>
    entry("gesuch", `g${i}`, { gueltig_bis, richtung: "suche" } as never),
  );
  const [page] = pagesOfJobs(listJobs(gesuch, smallView(smallSite(entries))));
  assert.deepEqual(
    [...page!.html.matchAll(/<\/time><small>([^<]*)<\/small>/g)].map(([, text]) => text),
    ["gesucht", "gesucht, abgelaufen"],
  );
});

test("a withdrawn entry keeps its page but leaves the lists", () => {
  const gone = entry("thema", "weg", {
    status: "angeregt",
    zurueckgezogen: { datum: "2026-05-01", grund: "Erledigt." },
  });
  assert.doesNotMatch(pagesOfJobs(listJobs(thema, smallView(smallSite([gone]))))[0]!.html, /themen\/weg/);
});

test("a glossary of 400 Begriffe is one page, a longer one a list in parts", () => {
  const begriff = schemas.types.find(({ typ }) => typ === "begriff")!;
  const listed = (count: number): string[] => {
    const entries = Array.from({ length: count }, (_, i) => entry("begriff", `b${i}`, { langform: `Lang ${i}` }));
    return pagesOfJobs(listJobs(begriff, smallView(smallSite(entries)))).map(({ path }) => path);
  };
  assert.deepEqual(listed(400), ["/begriffe/"]);
  assert.equal(listed(401).length, 14);
});

test("a directory of a facet goes on on further pages, with a title of its own each", () => {
  const value = (i: number): FacetValue => ({ value: `v${i}`, label: `Wert ${i}`, items: [] });
  const facet: Facet = { name: "thema", title: "Thema", values: Array.from({ length: 301 }, (_, i) => value(i)) };
  const parts = pagesOfJobs(facetJobs(thema, () => [facet], smallView(smallSite([]))));
  assert.deepEqual(
    parts.map(({ path, hidden = false }) => [path, hidden]),
    [
      ["/themen/nach/thema/", false],
      ["/themen/nach/thema/seite/2/", true],
    ],
  );
  const listed = parts.map(({ html }) => [...html.matchAll(/nach\/thema\/v\d+\/"/g)].length);
  assert.deepEqual(listed, [300, 1]);
  assert.match(parts[0]!.html, /alle 301 im Überblick/);
  assert.match(parts[0]!.html, /href="\/themen\/nach\/thema\/seite\/2\/" rel="next"/);
});
