import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import { pageJobs } from "./page-jobs.ts";
import { zusammenarbeitPage } from "./pages/zusammenarbeit.ts";
import { overviewNames, overviewsOf } from "./uebersichten.ts";

const site = smallSite([entry("prozess", "hundesteuer", { stufe: "identifiziert" })]);

test("an overview lies below the list of its type, which links to it, as does the page of all overviews", () => {
  const view = smallView(site);
  assert.match(zusammenarbeitPage(view).html, /<a href="\/prozesse\/nach\/uebersicht\/">Wer macht was<\/a>/);
  const job = pageJobs(view).find(({ name }) => name === "uebersicht prozess/uebersicht");
  assert.equal(job?.pages()[0]?.path, "/prozesse/nach/uebersicht/");
});

test("an overview without anything to tell has no page and no link", () => {
  const view = smallView(smallSite([]));
  assert.deepEqual(overviewsOf(view), []);
  assert.ok(!pageJobs(view).some(({ name }) => name.startsWith("uebersicht")));
});

test("no overview takes the address of a facet", () => {
  const facets = schemas.types.flatMap((type) => type.facets);
  assert.deepEqual(
    facets.filter((name) => overviewNames.has(name)),
    [],
  );
});
