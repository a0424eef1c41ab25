import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Bericht } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { overviewsOf } from "../uebersichten.ts";
import massnahmen from "../uebersichten/massnahmen.ts";

const office = (kennung: string, titel: string) =>
  entry("verwaltung", kennung, { titel, art: "stadt" as const, land: "BW" as const });
const report = (kennung: string, massnahmen: Bericht["massnahmen"], rest: Partial<Bericht> = {}) =>
  entry("bericht", kennung, { art: "treffen", datum: "2022-05-18", ...rest, ...(massnahmen ? { massnahmen } : {}) });

const achern = report(
  "klausur",
  [
    { was: "Zwischenbilanz <b>ziehen</b>", zustaendig: "Stadt Achern", faellig_wortlaut: "nach den Sommerferien" },
    { was: "Akten zählen", zustaendig: "Stadt Goslar", status: "erledigt", ergebnis: "4.200 Akten" },
  ],
  { verwaltungen: ["achern", "goslar"] },
);
const pagesAt = (now: string) => {
  const entries = [office("achern", "Stadt Achern"), office("goslar", "Stadt Goslar"), achern];
  const view = smallView(smallSite(entries, { now: new Date(now) }));
  const stand = overviewsOf(view).find(({ name }) => name === "massnahmen")?.now;
  return { stand, pages: new Map(massnahmen.pages(view).map(({ path, html }) => [path, html])) };
};
const root = "/berichte/nach/massnahmen/";

test("the interim review after the summer holidays has a day, and is overdue one day later", () => {
  const before = pagesAt("2022-09-12T10:00:00Z");
  assert.equal(before.stand, "1 mit Termin");
  assert.ok(!before.pages.has(`${root}nach/stand/ueberfaellig/`));
  const after = pagesAt("2022-09-13T10:00:00Z");
  assert.equal(after.stand, "1 überfällig");
  const html = after.pages.get(`${root}nach/stand/ueberfaellig/`) ?? "";
  assert.match(html, /datetime="2022-09-12">12\.\u00a0September\u00a02022<\/time><small>„nach den Sommerferien“/);
  assert.match(html, /überfällig<\/span>/);
});

test("a Verwaltung has a page of what it has to do itself, and text stays text", () => {
  const { pages } = pagesAt("2022-09-13T10:00:00Z");
  const html = pages.get(`${root}nach/verwaltung/achern/`) ?? "";
  assert.match(html, /Zwischenbilanz &lt;b&gt;ziehen&lt;\/b&gt;<small><a href="\/berichte\/klausur\/#a_massnahmen"/);
  assert.ok(!html.includes("Akten zählen"));
  assert.match(pages.get(`${root}nach/verwaltung/goslar/`) ?? "", /Akten zählen/);
});

test("500 measures of 100 Verwaltungen are pages below 14 KB, each on one page of the whole", () => {
  const offices = Array.from({ length: 100 }, (_, i) =>
    office(`v${i}`, `Stadt ${String(i).padStart(3, "0")} im Musterland`),
  );
  const topics = Array.from({ length: 60 }, (_, i) =>
    entry("thema", `t${i}`, { titel: `Thema ${i}`, status: "laeuft" }),
  );
  const reports = offices.map(({ kennung }, i) =>
    report(
      `b${i}`,
      Array.from({ length: 5 }, (_, j) => ({
        was: `Maßnahme ${i}.${j}: ${"eine lange Beschreibung dessen, was zu tun ist, ".repeat(4)}`,
        zustaendig: `Sachgebiet ${j} und die Leitung der Abteilung ${i}`,
        faellig_wortlaut: "nach den Sommerferien",
        ergebnis: `Zwischenstand ${i * j}: ${"noch offen ".repeat(8)}`,
      })),
      { verwaltungen: [kennung], themen: [`t${i % 60}`] },
    ),
  );
  const pages = massnahmen.pages(smallView(smallSite([...offices, ...topics, ...reports])));
  for (const { path, html } of pages) assert.ok(gzipSync(html).length <= 14_000, `${path} ${gzipSync(html).length}`);
  const whole = pages.filter(({ path }) => path === root || path.startsWith(`${root}seite/`));
  const rows = whole.flatMap(({ html }) => html.match(/Maßnahme \d+\.\d:/g) ?? []);
  assert.equal(rows.length, 500);
  assert.equal(new Set(rows).size, 500);
  assert.ok(pages.some(({ path }) => path === `${root}nach/verwaltung/`));
});

test("a hub without measures has no register", () => {
  const view = smallView(smallSite([report("b", undefined)]));
  assert.deepEqual(massnahmen.pages(view), []);
  assert.ok(overviewsOf(view).every(({ name }) => name !== "massnahmen"));
});
