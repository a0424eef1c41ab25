import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import { pageJobs } from "./page-jobs.ts";
import { jobsOfList, pagesOfJobs } from "./page-job.ts";

const site = smallSite([
  entry("thema", "kasse", { status: "laeuft", frueher: ["kassen"] }),
  entry("vorlage", "kasse", { fassungen: [{ nummer: "1.0", datum: "2026-01-01" }] }),
  entry("prozess", "hundesteuer", { stufe: "identifiziert" }),
  entry("bericht", "start", { datum: "2026-01-01", frueher: ["anfang"] }),
]);

test("every job has a name of its own, and the same pages in any order", () => {
  const jobs = pageJobs(smallView(site));
  assert.equal(new Set(jobs.map(({ name }) => name)).size, jobs.length);
  const texts = (some: typeof jobs): string[] =>
    pagesOfJobs(some)
      .map(({ path, html }) => `${path} ${html}`)
      .toSorted();
  assert.deepEqual(texts(pageJobs(smallView(site)).toReversed()), texts(jobs));
});

test("a long list is work for several jobs, which ask for it anew and make each page once", () => {
  let list = Array.from({ length: 120 }, (_, i) => i);
  const jobs = jobsOfList(
    "liste",
    () => list,
    (one, at, { length }) => [{ path: `/${one}/`, html: `${at + 1} von ${length}` }],
  );
  assert.deepEqual(
    jobs.map(({ name }) => name),
    ["liste 1", "liste 2", "liste 3"],
  );
  assert.deepEqual(
    pagesOfJobs(jobs).map(({ path }) => path),
    list.map((one) => `/${one}/`),
  );
  list = [7];
  assert.deepEqual(pagesOfJobs(jobs), [{ path: "/7/", html: "1 von 1" }]);
});
