// What programs get: read by parsers nobody here wrote, for the demonstration content and for a small hostile site.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import { renderPages } from "../rendered-pages.ts";
import { dataJobs } from "../../src/export/data/data-files.ts";
import type { Page } from "../../src/model/page.ts";
import { pageGraph, readAll, type Files, type GraphNode } from "../daten/all-rules.ts";
import { readAtom } from "../daten/atom-rules.ts";
import { readCalendar } from "../daten/calendar-rules.ts";
import { readCsv } from "../daten/csv-rules.ts";
import { readJsonFeed } from "../daten/json-feed-rules.ts";
import { hostileSite, origin, titles } from "../daten/hostile-site.ts";
import { smallView } from "../small-view.ts";
import { publicSite, type BuiltSite } from "./built-site.ts";

let demo: BuiltSite;
let demoFiles: Files;
const site = hostileSite();
const hostile: Files = new Map(
  dataJobs(site)
    .flatMap(({ files }) => files())
    .map((file) => [file.path, "content" in file ? String(file.content) : assert.fail(file.path)]),
);
const { images, assets } = smallView(site);
const hostilePages: readonly Page[] = renderPages(site, { images, assets });

before(async () => {
  demo = await publicSite();
  const files = globSync("daten/**/*.*", { cwd: demo.dir }).filter((file) => !file.endsWith(".html"));
  demoFiles = new Map(files.map((file) => [`/${file}`, readFileSync(path.join(demo.dir, file), "utf8")]));
});

test("every feed, calendar, table, entry and catalogue is what its format says", async () => {
  const count = await readAll(demoFiles, demo.site.address.origin);
  const { items, types } = demo.site;
  const lists = [...demoFiles.keys()].filter((name) => /^\/daten\/[^/]+\.csv$/.test(name));
  assert.equal(lists.length, types.length);
  assert.equal(count["schema.json"], types.length + 1);
  assert.equal(count["json"], items.length + types.length + 2);
  assert.equal(count["xml"], count["feed.json"]);
  assert.ok(count["xml"]! > types.length && count["ics"]! > 10 && count["jsonld"] === 1);
  assert.ok((await readAll(hostile, origin))["ics"]! > titles.length);
});

test("a hostile title arrives whole, but for characters the format forbids", () => {
  const file = (name: string): string => hostile.get(name) ?? assert.fail(name);
  const visible = (text: string): string =>
    text
      .toWellFormed()
      .replace(/[\u0000-\u001f]+/g, " ")
      .trim();
  const once = (text: string): string => visible(text).replace(/\s+/g, " ");
  const table = readCsv(file("/daten/themen.csv"), "themen.csv");
  for (const [i, titel] of titles.entries()) {
    const url = `${origin}/themen/thema-${i}/`;
    const atom = readAtom(file(`/daten/sachgebiete/kasse.feed.xml`), "kasse").entries.find((one) => one.id === url);
    if (atom) assert.equal(once(atom.title), once(titel.replace(/[\u0000-\u0008\u001b]/g, "")));
    const feed = readJsonFeed(file("/daten/themen.feed.json"), "themen").items.find(({ id }) => id === url);
    assert.equal(feed?.title, titel.toWellFormed() === titel ? titel : feed?.title);
    const [event] = readCalendar(file(`/daten/termine/termin-${i}.ics`), "termin");
    assert.equal(once(event!.summary), once(titel));
    const row = table.find(({ Kennung }) => Kennung === `thema-${i}`);
    assert.equal(once(row!["Titel"]!.replace(/^'/, "")), once(titel));
  }
});

test("times of Termine are the moments and days their fields name", () => {
  const event = (i: number) => readCalendar(hostile.get(`/daten/termine/termin-${i}.ics`)!, "termin")[0]!;
  assert.deepEqual([event(0).start, event(0).end], ["2026-05-01T07:00:00.000Z", "2026-05-01T10:00:00.000Z"]);
  assert.deepEqual([event(1).start, event(1).end], ["2026-05-01", "2026-05-04"]);
  assert.deepEqual([event(2).start, event(2).end], ["2026-05-01", "2026-05-03"]);
  assert.deepEqual([event(3).start, event(3).end], ["2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00.000Z"]);
  assert.deepEqual([event(4).start, event(4).end], ["2026-05-01", "2026-05-02"]);
});

test("what was withdrawn is told everywhere it was, and nothing of it is left", () => {
  const [event] = readCalendar(hostile.get("/daten/termine/weg.ics")!, "weg");
  assert.equal(event!.status, "CANCELLED");
  assert.match(event!.summary, /^Abgesagt: /);
  assert.deepEqual(JSON.parse(hostile.get("/daten/vorlagen/alt.json")!), {
    id: `${origin}/vorlagen/alt/`,
    type: "vorlage",
    created: "2025-01-01T00:00:00+01:00",
    modified: "2026-03-01T00:00:00+01:00",
    deleted: true,
  });
  const list = JSON.parse(hostile.get("/daten/vorlagen.json")!) as { eintraege: { deleted?: true }[] };
  assert.equal(list.eintraege.filter(({ deleted }) => deleted).length, 1);
  const entries = readAtom(hostile.get("/daten/vorlagen.feed.xml")!, "vorlagen").entries;
  const notice = entries.find(({ id }) => id === `${origin}/vorlagen/alt/`)!;
  assert.match(notice.title, /^Zurückgezogen: /);
  assert.match(notice.content, /^<p>Zurückgezogen am 1\.\u00a0März\u00a02026: /);
  assert.ok(!hostile.get("/daten/vorlagen.csv")!.includes("alt;"));
});

test("a Vorlage tells those who adopted it of each Fassung and each correction, under ids that outlive its name", () => {
  const { entries } = readAtom(hostile.get("/daten/vorlagen/satzung.feed.xml")!, "satzung");
  const id = `${origin}/vorlagen/muster/`;
  assert.deepEqual(
    entries.map((one) => one.id),
    [`${id}#berichtigung-2026-02-03-1`, `${id}#fassung-1.1`, `${id}#fassung-1.0`],
  );
  const page = hostilePages.find((one) => one.path === "/vorlagen/satzung/")!.html;
  for (const { url } of entries) assert.ok(page.includes(`id="${url.split("#")[1]}"`), url);
});

test("a correction comes first in the feed, where who read the mistake sees it", () => {
  const { entries } = readAtom(hostile.get("/daten/verwaltungen.feed.xml")!, "verwaltungen");
  assert.match(entries[0]!.content, /^<p><strong>Berichtigung vom 3\.\u00a0Februar\u00a02026:<\/strong>/);
});

test("the index names every file but those of single entries, and nothing that is not there", () => {
  for (const [files, at] of [
    [demoFiles, demo.site.address.origin],
    [hostile, origin],
  ] as const) {
    const named = files.get("/daten/index.json")!.match(/(?<=")https:\/\/[^"]+\/daten\/[^"]+(?=")/g)!;
    const paths = new Set(named.map((url) => url.slice(at.length)));
    for (const file of paths) assert.ok(files.has(file), file);
    const single = /^\/daten\/[a-z]+\/[a-z0-9-]+\.(json|ics)$/;
    const left = [...files.keys()].filter((file) => !paths.has(file) && !single.test(file) && file !== "/llms.txt");
    assert.deepEqual(left, ["/daten/index.json"]);
  }
});

test("OParl names: a Paper with its consultations, and every id they refer to is in the file", () => {
  const { oparl } = JSON.parse(hostile.get("/daten/ratsvorlagen/a.json")!) as { oparl: Record<string, unknown> };
  const text = JSON.stringify(oparl);
  const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!);
  const named = [...text.matchAll(/"(https:\/\/hub\.example\/daten\/[^"]+)"/g)].map(([, id]) => id!);
  for (const id of named) assert.ok(ids.includes(id), id);
  const types = new Set([...text.matchAll(/schema\.oparl\.org\/1\.1\/(\w+)/g)].map(([, type]) => type));
  assert.deepEqual(types, new Set(["Paper", "Consultation", "AgendaItem", "Meeting", "Organization"]));
});

test("every page says in JSON-LD what it is, and a title cannot leave the script", async () => {
  const seen = new Set<unknown>();
  const look = async (html: string, url: string): Promise<GraphNode[]> => {
    const graph = await pageGraph(html, url);
    for (const node of graph) seen.add(node["@type"]);
    return graph;
  };
  for (const { path: at, html, hidden } of hostilePages)
    assert.ok((await look(html, origin + at)).length > 0 || hidden, at);
  for (const { path: at, data } of demo.site.items) {
    const html = readFileSync(path.join(demo.dir, at, "index.html"), "utf8");
    const graph = await look(html, demo.site.absolute(at));
    const [own] = graph;
    if (data.zurueckgezogen) continue;
    assert.equal(own!["url"], demo.site.absolute(at));
    for (const picture of (own!["image"] ?? []) as Record<string, string>[]) {
      assert.ok(picture["creditText"] !== "" && picture["copyrightNotice"] !== "", at);
      assert.ok(existsSync(path.join(demo.dir, new URL(picture["contentUrl"]!).pathname)), picture["contentUrl"]);
    }
  }
  for (const type of ["WebSite", "Report", "Event", "GovernmentOrganization", "DigitalDocument", "BreadcrumbList"])
    assert.ok(seen.has(type), type);
});

test("a page names its feed, its calendar and its data in the head, and all of them are there", () => {
  for (const at of ["/", "/themen/", "/termine/", ...demo.site.items.map((item) => item.path)]) {
    const html = readFileSync(path.join(demo.dir, at, "index.html"), "utf8");
    const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)">/g)];
    assert.ok(
      links.some(([, type]) => type === "application/atom+xml"),
      at,
    );
    for (const [, , url] of links) assert.ok(demoFiles.has(url!), url);
  }
});
