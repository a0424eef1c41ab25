import assert from "node:assert/strict";
import { test } from "node:test";
import { searchTerm } from "./search-term.ts";
import { searchText } from "./search-text.ts";

test("the words of a page are its text, without what the index of the site passes over", () => {
  const markup =
    '<h2 id="a">Kasse</h2><p>Tag &amp; Nacht<br>&lt;b&gt;</p><section data-pagefind-ignore><p>fort<img src="x">fort</p></section><span class="kz c2">AB</span><svg aria-hidden="true"><path d="M0"/><text>fort</text></svg><p>da</p>';
  assert.equal(searchText(markup), "Kasse Tag & Nacht <b> da");
});

test("one word in several forms, with umlaut or without, is one", () => {
  assert.equal(searchTerm("Schulungen"), searchTerm("Schulung"));
  assert.equal(searchTerm("Verbünde"), searchTerm("verbund"));
  assert.equal(searchTerm("Straße"), searchTerm("STRASSE"));
  assert.notEqual(searchTerm("Rat"), searchTerm("Raten"));
});
