import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSearch } from "../../../src/search/search-state.ts";
import { statusText, tabTitle, totalText } from "./words.ts";

const words = parseSearch("?q=Kasse");
const narrowed = parseSearch("?typ=Thema");

test("hits are counted with the words they are for, entries found by narrowing alone without", () => {
  assert.equal(totalText(words, 1), "1 Treffer für „Kasse“");
  assert.equal(totalText(words, 1200), "1.200 Treffer für „Kasse“");
  assert.equal(totalText(narrowed, 1), "1 Eintrag");
  assert.equal(totalText(narrowed, 24), "24 Einträge");
});

test("the live region says the number and the order, and when there is nothing", () => {
  assert.equal(statusText(words, 12), "12 Treffer für „Kasse“, nach Nähe zum Suchwort geordnet.");
  assert.equal(statusText({ ...words, sort: "datum" }, 12), "12 Treffer für „Kasse“, neueste zuerst.");
  assert.equal(statusText(narrowed, 24), "24 Einträge, neueste zuerst.");
  assert.equal(statusText(words, 0), "Keine Treffer für „Kasse“.");
});

test("hits for other words than those asked for are called so", () => {
  assert.equal(
    statusText(parseSearch("?q=Kehrmaschine+leiht"), 2, ["leiht"]),
    "2 Treffer für „Kehrmaschine leiht“, nach Nähe zum Suchwort geordnet. Kein Eintrag enthält „leiht“; gezeigt wird, was dem nahekommt.",
  );
  assert.equal(statusText(words, 0, ["Kasse"]), "Keine Treffer für „Kasse“.");
});

test("the tab names a search before the page", () => {
  assert.equal(tabTitle(words, 12, "Suche – Hub"), "Kasse: 12 Treffer – Suche – Hub");
  assert.equal(tabTitle(words, 0, "Suche – Hub"), "Kasse: keine Treffer – Suche – Hub");
  assert.equal(tabTitle(words, undefined, "Suche – Hub"), "Suche – Hub");
  assert.equal(tabTitle(narrowed, 24, "Suche – Hub"), "Suche – Hub");
});
