import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";

/** Reads a table as a foreign program does, by its heading; fails when a spreadsheet could run something in it. */
export function readCsv(text: string, file: string): Record<string, string>[] {
  assert.ok(text.startsWith("\uFEFF"), `${file}: Excel takes UTF-8 without its mark for Windows-1252`);
  const rows = parse(text, { bom: true, delimiter: ";", recordDelimiter: "\r\n", relaxQuotes: false });
  const [head, ...body] = rows as [string[], ...string[][]];
  assert.equal(new Set(head).size, head.length, `${file}: each column has its own name`);
  for (const cell of rows.flat()) assert.doesNotMatch(cell, /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/, file);
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]!])));
}
