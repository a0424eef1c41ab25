import assert from "node:assert/strict";
import { test } from "node:test";
import { csvText } from "./csv-text.ts";

const row = (...cells: (string | number)[]): string => csvText([cells]).slice(1, -2);

test("what a spreadsheet would run gets an apostrophe, a number does not (safe)", () => {
  assert.equal(row("=1+1", "+49 30", "-x", "@SUMME(A1)", "\t=A1", " =A1"), "'=1+1;'+49 30;'-x;'@SUMME(A1);' =A1;' =A1");
  assert.equal(row("\uff1d1+1"), "'\uff1d1+1");
  assert.equal(row(-1.5, 1000), "-1,5;1000");
});

test("a cell with a quote, a semicolon or a line break is quoted, and controls are gone", () => {
  assert.equal(row('sagt „"ja"“', "a;b", "a\r\nb", "a\u0000b"), '"sagt „""ja""“";"a;b";"a\nb";a b');
});

test("a table begins with the mark of UTF-8 and its lines end in CRLF", () => {
  assert.equal(csvText([["a"], ["b"]]), "\uFEFFa\r\nb\r\n");
});
