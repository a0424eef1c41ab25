import type { BlockOf } from "../block.ts";
import { plainLine } from "./plain-line.ts";

/** A table in columns when it fits into `width` letters, else row by row with the heads of its columns. */
export function plainTable({ header, rows, alignments }: BlockOf<"table">, width: number): string {
  const heads = header.map((cell) => flat(plainLine(cell)));
  const lines = rows.map((cells) => heads.map((_, i) => flat(plainLine(cells[i] ?? []))));
  const widths = heads.map((head, i) => Math.max(head.length, ...lines.map((cells) => cells[i]!.length)));
  const total = widths.reduce((sum, one) => sum + one + 2, -2);
  if (total > width)
    return lines
      .map((cells) =>
        cells
          .map((cell, i) => (cell === "" ? "" : named(heads[i]!, cell)))
          .filter(Boolean)
          .join("\n"),
      )
      .join("\n\n");
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (alignments[i] === "right" ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join("  ")
      .trimEnd();
  return [row(heads), "-".repeat(total), ...lines.map(row)].join("\n");
}

const flat = (text: string): string => text.replaceAll("\n", " ");
const named = (head: string, cell: string): string => (head === "" ? cell : `${head}: ${cell}`);
