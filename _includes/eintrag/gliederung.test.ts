import assert from "node:assert/strict";
import { test } from "node:test";
import { gliederung } from "./gliederung.ts";

const section = (id: string) => ({ id, titel: `Teil ${id}`, inhalt: "Text" });
const anchors = (out: string): string[] => [...out.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);

test("a page of four sections has a contents list whose links all lead to a heading on it, in its order", () => {
  const out = gliederung(["a", "b", "c", "d"].map(section)).toString();
  assert.match(out, /<nav class="inhalt" aria-labelledby="inhalt_titel"><h2 id="inhalt_titel">Auf dieser Seite<\/h2>/);
  assert.deepEqual(anchors(out), ["a_a", "a_b", "a_c", "a_d"]);
  for (const id of anchors(out)) assert.ok(out.includes(`<h2 id="${id}">`), id);
});

test("three sections need no contents list, unless the text has many headings of its own", () => {
  const few = ["a", "b", "c"].map(section);
  assert.doesNotMatch(gliederung(few).toString(), /class="inhalt"/);
  const unter = ["eins", "zwei", "drei", "vier"].map((id) => ({ id, titel: id }));
  const out = gliederung([{ ...section("text"), unter }]).toString();
  assert.deepEqual(anchors(out), ["a_text", "eins", "zwei", "drei", "vier"]);
});
