import assert from "node:assert/strict";
import { test } from "node:test";
import { phonetik } from "./phonetik.ts";

test("the published examples have their codes", () => {
  assert.equal(phonetik("Müller-Lüdenscheidt"), "65752682");
  assert.equal(phonetik("Wikipedia"), "3412");
  assert.equal(phonetik("Breschnew"), "17863");
});

test("every rule for a letter between others holds", () => {
  assert.equal(phonetik("Philipp"), "351");
  assert.equal(phonetik("Cäsar"), phonetik("Kaesar"));
  assert.equal(phonetik("Celle"), phonetik("Zelle"));
  assert.equal(phonetik("Schule"), "85");
  assert.equal(phonetik("Axt"), "0482");
  assert.equal(phonetik("Wachs"), "348");
  assert.equal(phonetik("Platz"), phonetik("Plaz"));
  assert.equal(phonetik("Ahorn"), "076");
});

test("words that sound alike have one code, words that do not have two", () => {
  for (const [a, b] of [
    ["Meier", "Mayr"],
    ["Vergabe", "Fergabe"],
    ["Straße", "Strasse"],
    ["Stadt", "Statt"],
    ["Kasse", "Kase"],
  ] as const)
    assert.equal(phonetik(a), phonetik(b));
  assert.notEqual(phonetik("Kasse"), phonetik("Tasse"));
});

test("what has no letters has no code", () => {
  assert.equal(phonetik("2026"), "");
  assert.equal(phonetik(""), "");
});
