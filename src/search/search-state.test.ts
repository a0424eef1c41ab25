import assert from "node:assert/strict";
import { test } from "node:test";
import { formatSearch, isNarrowed, parseSearch, withValue } from "./search-state.ts";

test("an address and the state read from it say the same", () => {
  const query = "?q=Kasse+%26+Bargeld&typ=Bericht&typ=Thema&land=Bayern&sort=datum";
  const state = parseSearch(query);
  assert.equal(state.q, "Kasse & Bargeld");
  assert.deepEqual(state.filters.Typ, ["Bericht", "Thema"]);
  assert.equal(formatSearch(state), query);
});

test("an empty search has no query", () => {
  assert.equal(formatSearch(parseSearch("?q=+&typ=")), "");
  assert.equal(isNarrowed(parseSearch("?q=Kasse")), false);
});

test("words searched as typed are part of the address", () => {
  assert.equal(parseSearch("?q=Kase&genau=ja").asTyped, true);
  assert.equal(formatSearch(parseSearch("?q=Kase&genau=ja")), "?q=Kase&genau=ja");
});

test("unknown parameters, doubled values and unknown orders are passed over", () => {
  assert.equal(formatSearch(parseSearch("?utm=x&typ=Thema&typ=Thema&sort=zufall&__proto__=1")), "?typ=Thema");
});

test("a value is chosen and taken back", () => {
  const chosen = withValue(parseSearch("?q=Kasse&jahr=2025"), "Jahr", "2026", true);
  assert.deepEqual(chosen.filters.Jahr, ["2025", "2026"]);
  assert.equal(isNarrowed(chosen), true);
  assert.equal(formatSearch(withValue(chosen, "Jahr", "2025", false)), "?q=Kasse&jahr=2026");
});
