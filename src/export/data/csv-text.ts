/**
 * A table as Excel in Germany reads it by a double click: UTF-8 with its mark, semicolons, CRLF (RFC 4180 but for the
 * semicolon). What a spreadsheet would take for a formula gets an apostrophe in front, so that nothing in it runs.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(print).join(";")).join("\r\n")}\r\n`;
}

/** Numbers are written in German and stay numbers; everything else is text. */
export type Cell = string | number;

function print(cell: Cell): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = harmless(cell.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "));
  return /[";\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  return /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
