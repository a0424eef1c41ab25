import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import { zusammenarbeitPages } from "./pages/zusammenarbeit.ts";
import { overviewNames, overviewsOf } from "./uebersichten.ts";

const site = smallSite([entry("prozess", "hundesteuer", { stufe: "identifiziert" })]);

test("an overview lies below the list of its type, which links to it, as does the page of all overviews", () => {
  const [home, first] = zusammenarbeitPages(smallView(site));
  assert.match(home!.html, /<a href="\/prozesse\/nach\/uebersicht\/">Wer macht was<\/a>/);
  assert.equal(first!.path, "/prozesse/nach/uebersicht/");
});

test("an overview without anything to tell has no page and no link", () => {
  const view = smallView(smallSite([]));
  assert.deepEqual(overviewsOf(view), []);
  assert.deepEqual(
    zusammenarbeitPages(view).map(({ path }) => path),
    ["/zusammenarbeit/"],
  );
});

test("no overview takes the address of a facet", () => {
  const facets = schemas.types.flatMap((type) => type.facets);
  assert.deepEqual(
    facets.filter((name) => overviewNames.has(name)),
    [],
  );
});
