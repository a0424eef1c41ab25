import assert from "node:assert/strict";
import { test } from "node:test";
import { textOf } from "../../../test/dokument/dokument.ts";
import { toPlainText } from "./to-plain-text.ts";

const write = (markdown: string, width?: number): string => toPlainText(textOf(markdown), width);

test("a text can be read without marks: addresses in brackets, footnotes at the end", () => {
  const text = write(
    "## Überschrift\n\nSiehe **[hier](https://x.example/)** und[^a] [[Ort]].\n\n1. Eins\n   - [x] Ja\n\n> Zitat\n\n[^a]: Fußnote.\n",
  );
  assert.equal(
    text,
    `Überschrift
-----------

Siehe hier [https://x.example/] und [1] [[Ort]].

1. Eins

   ☑ Ja

    Zitat

Fußnoten
--------

[1] Fußnote.
`,
  );
});

test("a table stands in columns while it fits, and row by row when it does not", () => {
  const table = "| Was | Euro |\n| --- | ---: |\n| Miete | 1.200 |\n| Strom | |\n";
  assert.equal(write(table), "Was     Euro\n------------\nMiete  1.200\nStrom\n");
  assert.equal(write(table, 8), "Was: Miete\nEuro: 1.200\n\nWas: Strom\n");
});
