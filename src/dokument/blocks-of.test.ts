import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../../test/dokument/dokument.ts";
import { lineOf, shapesOf } from "../../test/dokument/shape-of.ts";
import { parseBody } from "../text/parse-body.ts";
import { blocksOf } from "./blocks-of.ts";

const lines = (markdown: string, clauses?: boolean): string[] =>
  shapesOf(textOf(markdown, clauses).blocks).map((shape) =>
    "line" in shape ? `${shape.kind}: ${shape.line}` : shape.kind,
  );

test("numbered paragraphs keep their numbers and can be named by them", () => {
  const { blocks } = textOf("## § 1 Zweck\n\n(1) Erstens.\n\n(2a) Zweitens.\n");
  assert.deepEqual(
    blocks.map((block) => (block.kind === "clause" ? [block.number, block.id] : block.kind)),
    ["heading", ["1", "1-zweck-1"], ["2a", "1-zweck-2a"]],
  );
  assert.deepEqual(lines("(1) Kein Absatz.", false), ["body: (1) Kein Absatz."]);
});

test("of a link to what the reader may not see the words stay", () => {
  assert.deepEqual(lines("Siehe [das **Geheime**](geheim)."), ["body: Siehe das {strong}Geheime{}."]);
});

test("a picture that must not be shown leaves nothing behind", () => {
  assert.deepEqual(lines("Vorher\n\n![weg](weg.png)\n\nnachher ![weg](weg.png)"), ["body: Vorher", "body: nachher "]);
});

test("characters no document can hold are dropped", () => {
  assert.deepEqual(lines("a\u0007b\ufffe\ud800c `\u000bd`"), ["body: abc {code}d{}"]);
});

test("footnotes are numbered as they are named, and one that only a footnote names is named behind it", () => {
  const { blocks, notes } = textOf("A[^z] b[^a] c[^z]\n\n[^a]: Eins\n\n[^z]: Zwei[^d]\n\n[^d]: Drei\n");
  assert.deepEqual(
    blocks.map((block) => block.kind === "paragraph" && lineOf(block.inlines)),
    ["A[Fußnote 1][Fußnote 2] b[Fußnote 3] c[Fußnote 1]"],
  );
  assert.deepEqual(
    notes.flatMap((note) => shapesOf(note).map((shape) => "line" in shape && shape.line)),
    ["Zwei", "Drei", "Eins"],
  );
});

test("the tokens that check and pages share stay as they are", () => {
  const tokens = parseBody("- [x] a\n- b\n\n(1) [[Ort]] und[^a]\n\n[^a]: x\n");
  const before = JSON.stringify(tokens);
  blocksOf(tokens, { resolve: (href) => href, figure: () => undefined, clauses: true });
  assert.equal(JSON.stringify(tokens), before);
});
