import assert from "node:assert/strict";
import { test } from "node:test";
import { entryOfText } from "../read/entry-of-text.ts";
import { proseLines } from "./prose-lines.ts";

const wordsOf = (body: string): string[] => {
  const file = "seiten/probe/index.md";
  const entry = entryOfText({ typ: "seite", kennung: "probe", file, files: [] }, `---\ntitel: Probe\n---\n\n${body}\n`);
  if (!("body" in entry)) throw new Error(entry.message);
  return proseLines(entry).map(({ words }) => words.replaceAll(/\ufffc+/g, "_"));
};

test("addresses and code are no words, whatever way they are written", () => {
  assert.deepEqual(wordsOf("Siehe [hier](/themen/a/), `npm start` und https://kreis.example/x."), [
    "Siehe [hier](_), _ und _",
  ]);
  assert.deepEqual(wordsOf("[amt]: https://amt.example/"), ["[amt]: _"]);
});

test("a footnote begins with a word, not with an address", () => {
  assert.deepEqual(wordsOf("Text.[^1]\n\n[^1]: Rathaus Haarbach"), ["Text.[^1]", "[^1]: Rathaus Haarbach"]);
});
