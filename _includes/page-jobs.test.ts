import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import { pageJobs } from "./page-jobs.ts";
import { pagesOfJobs } from "./page-job.ts";

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
