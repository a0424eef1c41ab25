import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { pagesOfJobs } from "../page-job.ts";
import { listJobs } from "../pages/list.ts";

const begriff = schemas.types.find(({ typ }) => typ === "begriff")!;

test("the glossary is one page on which every term has an address and its long form", () => {
  const terms = Array.from({ length: 40 }, (_, i) =>
    entry("begriff", `b${i}`, { titel: `AB${i}`, langform: `Langform <${i}>` }),
  );
  const pages = pagesOfJobs(listJobs(begriff, smallView(smallSite(terms))));
  assert.deepEqual(
    pages.map(({ path }) => path),
    ["/begriffe/"],
  );
  for (const { kennung } of terms) {
    const i = kennung.slice(1);
    assert.match(
      pages[0]!.html,
      new RegExp(
        `<div id="${kennung}"><dt><a href="/begriffe/${kennung}/">AB${i}</a></dt><dd><p><strong>Langform &lt;${i}&gt;`,
      ),
    );
  }
});

test("an empty glossary says what to do", () => {
  assert.match(pagesOfJobs(listJobs(begriff, smallView(smallSite([]))))[0]!.html, /Hier stehen noch keine Begriffe\./);
});
