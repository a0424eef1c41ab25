/** Columns shown of a line; paragraphs of content are one long line. */
const width = 76;

/** The line of a problem with its number and a mark under the place, and the line before it. */
export function codeFrame(text: string, line: number, column: number): string[] {
  const lines = text.split("\n");
  const source = lines[line - 1];
  if (source === undefined || text === "") return [];
  const digits = String(line).length;
  const start = column > width - 10 ? column - Math.floor(width / 2) : 0;
  const before = line > 1 ? [row(line - 1, lines[line - 2]!, 0, digits)] : [];
  return [
    ...before,
    row(line, source, start, digits),
    `${" ".repeat(digits)} | ${" ".repeat(column - 1 - start + (start > 0 ? 1 : 0))}^`,
  ];
}

function row(line: number, source: string, start: number, digits: number): string {
  const piece = source.slice(start, start + width).replaceAll("\t", " ");
  const shown = `${start > 0 ? "…" : ""}${piece}${start + width < source.length ? "…" : ""}`;
  return `${String(line).padStart(digits)} | ${hideControls(shown)}`.trimEnd();
}

/** Control characters in content and its names must not steer the reader's terminal. */
export function hideControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "·");
}
