import assert from "node:assert/strict";
import { test } from "node:test";
import { filterNames } from "../../../src/search/search-state.ts";
import type { AllValues } from "./catalogue.ts";
import type { FoundWord } from "./find-word.ts";
import { countsOf, narrow } from "./narrow.ts";
import { rank } from "./rank.ts";

const ids = ["neu", "thema", "alt", ...Array.from({ length: 20 }, (_, i) => `anderes-${i}`)];
const none = Object.fromEntries(filterNames.map((name) => [name, new Map()])) as unknown as AllValues;
const values: AllValues = {
  ...none,
  Typ: new Map([
    ["Thema", new Set(["thema"])],
    ["Bericht", new Set(["neu", "alt"])],
  ]),
  Jahr: new Map([["2026", new Set(["neu", "thema"])]]),
};
const catalogue = { places: new Map(ids.map((id, place) => [id, place])), values };
const found = (word: string, scores: Record<string, number>): FoundWord => ({
  word,
  itself: Object.keys(scores).length > 0,
  hits: new Map(
    Object.entries(scores).map(([id, score]) => [id, { id, score, data: () => Promise.reject(new Error(id)) }]),
  ),
});
const order = (...words: FoundWord[]): string[] => rank(words, catalogue).map(({ id }) => id);

test("of equal hits a Thema goes first, then the newer one", () => {
  assert.deepEqual(order(found("a", { alt: 10, neu: 10, thema: 10 })), ["thema", "neu", "alt"]);
});

test("an entry with all words goes before one that has much of one", () => {
  assert.deepEqual(order(found("a", { alt: 5, neu: 9 }), found("b", { alt: 5 })), ["alt", "neu"]);
});

test("a word that nothing has does not hide what the others find", () => {
  assert.deepEqual(order(found("a", { alt: 5 }), found("b", {})), ["alt"]);
  assert.deepEqual(order(found("b", {})), []);
});

test("an entry that answers only a small part of a query is no hit", () => {
  const common = Object.fromEntries(ids.map((id) => [id, 5]));
  assert.deepEqual(order(found("a", { alt: 5 }), found("b", { alt: 5 }), found("c", common)), ["alt"]);
});

test("filters narrow, and counts of one filter do not depend on its own values", () => {
  const filters = { ...Object.fromEntries(filterNames.map((name) => [name, []])), Typ: ["Thema"] } as never;
  const hits = rank([found("a", { alt: 1, neu: 1, thema: 1 })], catalogue);
  assert.deepEqual(
    narrow(hits, filters, values).map(({ id }) => id),
    ["thema"],
  );
  assert.deepEqual(countsOf(hits, filters, values), {
    ...Object.fromEntries(filterNames.map((name) => [name, {}])),
    Typ: { Thema: 1, Bericht: 2 },
    Jahr: { "2026": 1 },
  });
});
