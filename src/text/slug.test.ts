import assert from "node:assert/strict";
import { test } from "node:test";
import slugify from "@sindresorhus/slugify";
import { assert as always, constantFrom, property, string } from "fast-check";
import { slug } from "./slug.ts";

test("German texts come out as the library spells them", () => {
  const signs = constantFrom(
    ..."aAsStTzZäÄöÖüÜß09 _.,:;?!()/„“–-'’&^`$éẞ".split(""),
    "\u0308",
    "ss",
    "'s",
    " und ",
    "—",
    "\n",
  );
  always(
    property(string({ unit: signs, maxLength: 12 }), (text) => {
      assert.equal(slug(text), slugify(text, { decamelize: false, customReplacements: [["&", " und "]] }));
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("umlauts, sharp s and the und-sign are written out", () => {
  assert.equal(slug("Übung & Maß: „größer“ – (2)"), "uebung-und-mass-groesser-2");
  assert.equal(slug("…"), "");
});
