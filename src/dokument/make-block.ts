import { slug } from "../text/slug.ts";
import type { Block, Fact, Row } from "./block.ts";
import { words, type Inline } from "./inline.ts";

/** A heading of ours; its id has `--`, which no heading of a text has. */
export function heading(level: number, text: string): Block {
  return { kind: "heading", level, id: `a--${slug(text)}`, inlines: words(text) };
}

/** A paragraph of plain words. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", inlines: words(text) };
}

/** A list of plain words with points. */
export function points(texts: readonly string[]): Block {
  return { kind: "list", ordered: false, start: 1, items: texts.map((text) => ({ blocks: [paragraph(text)] })) };
}

/** A table of plain words; columns in which no row has anything are left out. */
export function table(columns: readonly string[], rows: readonly (readonly (string | undefined)[])[]): Block {
  const filled = columns.map((_, i) => rows.some((cells) => (cells[i] ?? "") !== ""));
  const row = (cells: readonly (string | undefined)[]): Row =>
    cells.filter((_, i) => filled[i]).map((cell) => words(cell ?? ""));
  const alignments = row(columns).map(() => "left" as const);
  return { kind: "table", alignments, header: row(columns), rows: rows.map(row) };
}

/** A line of the head with plain words, or none when there are no words. */
export function fact(name: string, text: string | undefined): readonly Fact[] {
  return text === undefined || text === "" ? [] : [{ name, value: words(text) }];
}

/** Words that lead somewhere, also when the address is not known. */
export function linked(text: string, href: string | undefined): readonly Inline[] {
  return href === undefined ? words(text) : [{ kind: "link", href, inlines: words(text) }];
}
