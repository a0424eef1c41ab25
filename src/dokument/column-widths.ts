import { typography } from "../text/typography.ts";
import type { Table } from "./flatten.ts";
import type { Run } from "./run.ts";

/** About what a letter takes at the size of tables, and the padding of a cell; in millimetres. */
const letter = 1.8;
const padding = 4;

/** Widths of a table's columns that fill `width`: no word torn while there is room, long texts get more. */
export function columnWidths({ header, rows }: Table, width: number): number[] {
  const columns = header.map((_, i) => [header, ...rows].map((cells) => textOf(cells[i] ?? [])));
  const least = columns.map((texts) => padding + letter * Math.max(3, ...texts.map(longestWord)));
  const wanted = columns.map(
    (texts) => padding + letter * Math.max(3, ...texts.map((text) => text.length)) ** 0.8 * 1.8,
  );
  const room = width - sum(least);
  // Words will be torn all the same; then everybody gives way alike.
  if (room <= 0) return shared(least, width);
  const more = wanted.map((want, i) => Math.max(0, want - least[i]!));
  const total = sum(more) || 1;
  return shared(
    least.map((one, i) => one + (more[i]! * room) / total),
    width,
  );
}

/** Parts that make up the whole exactly, in hundredths of a millimetre. */
function shared(parts: readonly number[], width: number): number[] {
  const factor = width / sum(parts);
  const widths = parts.map((part) => Math.floor(part * factor * 100) / 100);
  const [first = 0, ...rest] = widths;
  return [Math.round((first + width - sum(widths)) * 100) / 100, ...rest];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const longestWord = (text: string): number =>
  Math.min(40, Math.max(0, ...text.split(/[ \n-]+/).map((word) => word.length)));

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "text" ? typography(run.text) : "")).join("");
}
