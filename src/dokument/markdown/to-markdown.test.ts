import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { alles } from "../../../test/dokument/alles.ts";
import { textOf } from "../../../test/dokument/dokument.ts";
import { shapesOf, type Shape } from "../../../test/dokument/shape-of.ts";
import type { Text } from "../blocks-of.ts";
import { toMarkdown } from "./to-markdown.ts";

const write = (text: Text): string => toMarkdown({ ...text, pictures: [] });

/** Captions come back as what they are in Markdown: a line in italics. */
const read = (shape: Shape): Shape =>
  "line" in shape && shape.kind === "caption" ? { kind: "body", line: `{emphasis}${shape.line}{}` } : shape;

const withoutNewCaptions = (shapes: readonly Shape[]): Shape[] =>
  shapes.filter((shape) => !("line" in shape && shape.kind === "caption")).map(read);

function comesBack(markdown: string, name: string): void {
  const text = textOf(markdown);
  const again = textOf(write(text));
  assert.deepEqual(withoutNewCaptions(shapesOf(again.blocks)), shapesOf(text.blocks).map(read), name);
  assert.deepEqual(again.notes.map(shapesOf), text.notes.map(shapesOf), name);
  assert.deepEqual(withLists(again), withLists(text), `${name}: lists`);
}

/** Where lists begin, which shapes leave out. */
function withLists({ blocks }: Text): readonly number[] {
  return [...JSON.stringify(blocks).matchAll(/"start":(\d+)/g)].map(([, start]) => Number(start));
}

test("a text with every kind of block reads back as the same blocks", () => {
  comesBack(alles, "alles");
});

test("every text of the demonstration reads back as the same blocks", () => {
  const project = path.resolve(import.meta.dirname, "..", "..", "..");
  const files = globSync("content/*/*/index.md", { cwd: project });
  assert.ok(files.length > 50);
  for (const file of files) {
    const body = readFileSync(path.join(project, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
    comesBack(body, file);
  }
});

test("what looks like a mark stays a word", () => {
  const cases = [
    "1\\. Mai",
    "\\- minus",
    "\\> größer",
    "a\\\n\\# b",
    "\\[[kein Feld\\]]",
    "x\\!\\[y](z)",
    "2 \\* 3 \\* 4",
    "\\: Erklärung",
    "\\~\\~\\~",
    "&amp;uuml; &lt;b>",
    "| a\\\n\\| - |",
  ];
  for (const one of cases) comesBack(`Vorher\n\n${one}\n`, one);
});

test("lists keep their nesting whatever an item begins with", () => {
  const cases = [
    "- - a\n  - b\n- c",
    "- > a\n\n  b",
    "- ***\n- a",
    "- ```\n  a\n  ```\n  b",
    "-\n- a",
    "- a\n\n  3. b\n  4. c",
    "- a\n- b\n\n* c",
    "1. a\n\n   ## b",
    "- [ ] a\n  - [x] b\n\n    c",
  ];
  for (const one of cases) comesBack(one, one);
});
