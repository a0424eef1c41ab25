import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { homePage } from "./home.ts";
import { pagesOfJobs } from "../page-job.ts";
import { pageJobs } from "../page-jobs.ts";

const verantwortlich = { stelle: "Kasse <A>", funktionspostfach: "kasse@amt.example" };
const thema = entry("thema", "standesamt", {
  status: "zurueckgestellt",
  statusverlauf: [{ datum: "2021-04-30", status: "zurueckgestellt", grund: "Zu wenig Personal." }],
  kennzahlen: [
    { bezeichnung: "Trauungen", wert: 150, einheit: "Trauungen" },
    { bezeichnung: "Trauungen", wert: 83, einheit: "Trauungen" },
  ],
  wiedervorlage: "2026-05-01",
  bedingung: "Das Personal reicht.",
  verantwortlich,
});
const view = smallView(smallSite([thema]));
const pages = new Map(pagesOfJobs(pageJobs(view)).map(({ path, html }) => [path, html]));

test("what did not go stands with its reason, its figures, its condition and the day to look again", () => {
  const page = pages.get("/themen/nach/warum-nicht/")!;
  for (const part of [
    /Zu wenig Personal\./,
    /Trauungen: 150, 83/,
    /Das Personal reicht\./,
    /1\.\u00a0Mai\u00a02026/,
    /war fällig/,
  ])
    assert.match(page, part);
  assert.match(page, /href="\/suche\/\?typ=Thema&amp;status=zur%C3%BCckgestellt&amp;status=verworfen"/);
});

test("who has to act gets a prepared letter with the address of the page", () => {
  const page = pages.get("/termine/nach/was-ansteht/zustaendig/")!;
  const [, letter] = /href="(mailto:[^"]+)"[^>]*>E-Mail schreiben/.exec(page) ?? [];
  assert.match(
    decodeURIComponent(letter ?? ""),
    /^mailto:kasse@amt\.example\?.*Wiedervorlage: standesamt\r\n {2}https:\/\/hub\.example\/themen\/standesamt\//s,
  );
  assert.match(page, /Kasse &lt;A&gt;/);
});

test("the home page and the page of all overviews say how each stands", () => {
  for (const html of [homePage(view).html, pages.get("/zusammenarbeit/")!]) {
    assert.match(html, /1 überfällig, 0 in den nächsten Wochen/);
    assert.match(html, /1 zurückgestellt, 1 zur Wiedervorlage fällig/);
  }
});

test("many rows are split over pages that name each other", () => {
  const many = Array.from({ length: 31 }, (_, i) => entry("thema", `t-${i}`, { ...thema.data, titel: `Thema ${i}` }));
  const paths = pagesOfJobs(pageJobs(smallView(smallSite(many)))).map(({ path }) => path);
  for (const path of ["/themen/nach/warum-nicht/seite/3/", "/termine/nach/was-ansteht/seite/2/"])
    assert.ok(paths.includes(path), path);
});
