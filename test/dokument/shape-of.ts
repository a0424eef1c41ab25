import type { Block, ListItem } from "../../src/dokument/block.ts";
import { captionOf } from "../../src/dokument/flatten.ts";
import type { Inline } from "../../src/dokument/inline.ts";
import { runsOf, type Marks, type Run } from "../../src/dokument/run.ts";

/** A block as far as a word processor can keep it: lists that touch are one, nested marks are sets, addresses inside the text are any. */
export type Shape =
  | { readonly kind: string; readonly line: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ItemShape[] }
  | { readonly kind: "quote" | "definition"; readonly blocks: readonly Shape[] }
  | { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface ItemShape {
  readonly done?: boolean;
  readonly blocks: readonly Shape[];
}

/** Shapes of blocks, in which two models can be compared that came different ways. */
export function shapesOf(blocks: readonly Block[]): Shape[] {
  return joined(blocks.flatMap(shapes));
}

function shapes(block: Block): Shape[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: `heading${Math.min(5, block.level)}`, line: lineOf(block.inlines) }];
    case "clause":
      return [{ kind: "clause", line: `(${block.number}) ${lineOf(block.inlines)}` }];
    case "facts":
      return block.rows.map(({ name, value }) => ({ kind: "fact", line: `${name}: ${lineOf(value)}` }));
    case "list": {
      const items = block.items.map(({ done, blocks }: ListItem): ItemShape => {
        const shape = { blocks: shapesOf(blocks) };
        return done === undefined ? shape : { done, ...shape };
      });
      return [{ kind: "list", ordered: block.ordered, items }];
    }
    case "definitions":
      return block.entries.flatMap(({ term, details }): Shape[] => [
        { kind: "term", line: lineOf(term) },
        { kind: "definition", blocks: shapesOf(details.flat()) },
      ]);
    case "table": {
      const cell = (inlines: readonly Inline[], i: number): string =>
        `${lineOf(inlines)}${{ left: "", center: " |mittig", right: " |rechts" }[block.alignments[i] ?? "left"]}`;
      const row = (cells: readonly (readonly Inline[])[]): string[] =>
        block.header.map((_, i) => cell(cells[i] ?? [], i));
      return [{ kind: "table", header: row(block.header), rows: block.rows.map(row) }];
    }
    case "quote":
      return [{ kind: "quote", blocks: shapesOf(block.blocks) }];
    case "code":
      return [{ kind: "code", line: block.text.replaceAll("\n", "⏎") }];
    case "rule":
      return [{ kind: "rule", line: "" }];
    case "figure":
      return [
        { kind: "figure", line: `[Bild ${block.figure.alt}]` },
        { kind: "caption", line: captionOf(block.figure) },
      ];
    case "title":
    case "gattung":
    case "lead":
    case "paragraph": {
      const line = lineOf(block.inlines);
      return line === "" ? [] : [{ kind: block.kind === "paragraph" ? "body" : block.kind, line }];
    }
  }
}

/** Lists and quotes that touch are one in a word processor. */
export function joined(all: readonly Shape[]): Shape[] {
  const out: Shape[] = [];
  for (const shape of all) {
    const last = out.at(-1);
    if (last && "items" in last && "items" in shape && last.ordered === shape.ordered)
      out[out.length - 1] = { ...last, items: [...last.items, ...shape.items] };
    else if (last && "blocks" in last && "blocks" in shape && last.kind === shape.kind)
      out[out.length - 1] = { ...last, blocks: joined([...last.blocks, ...shape.blocks]) };
    else out.push(shape);
  }
  return out;
}

/** A line with its marks in a fixed notation: `{fett}Wort{}`. */
export function lineOf(inlines: readonly Inline[]): string {
  return markedLine(
    runsOf(inlines).map((run) => ({ text: textOf(run), marks: marksOf(run.marks, run.kind === "text") })),
  );
}

/** Pieces of a line with the names of their marks; neighbours that look the same are one. */
export function markedLine(pieces: readonly { readonly text: string; readonly marks: readonly string[] }[]): string {
  let out = "";
  let open = "";
  for (const { text, marks } of pieces) {
    const name = marks.toSorted().join(" ");
    if (text === "") continue;
    if (name !== open) out += `{${name}}`;
    open = name;
    out += text;
  }
  return (open === "" ? out : `${out}{}`).replaceAll("\u00a0", " ");
}

function textOf(run: Run): string {
  if (run.kind === "text") return run.text;
  if (run.kind === "break") return "⏎";
  return run.kind === "note" ? `[Fußnote ${run.number}]` : `[Bild ${run.figure.alt}]`;
}

function marksOf({ href, ...marks }: Marks, words: boolean): string[] {
  const names = words ? Object.keys(marks) : [];
  return href === undefined ? names : [...names, href.startsWith("#") ? "#" : href];
}
