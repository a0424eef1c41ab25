import type { Block, BlockOf } from "../dokument/block.ts";
import type { Inline } from "../dokument/inline.ts";
import { boxOf } from "../dokument/note-rows.ts";

type Blocks = readonly Block[];

/** A text as paragraphs to be set anew elsewhere: no rules, no columns, no indents; footnotes come last. */
export function runningText(blocks: Blocks, notes: readonly Blocks[]): string[] {
  const footnotes = notes.map((note, i) => `[${i + 1}] ${paragraphs(note).join(" ")}`);
  return [...paragraphs(blocks), ...(footnotes.length === 0 ? [] : ["Anmerkungen", footnotes.join("\n")])];
}

function paragraphs(blocks: Blocks): string[] {
  return blocks.flatMap(paragraph).filter((text) => text !== "");
}

function paragraph(block: Block): string[] {
  switch (block.kind) {
    case "title":
    case "gattung":
    case "lead":
    case "heading":
    case "paragraph":
      return [line(block.inlines)];
    case "clause":
      return [`(${block.number}) ${line(block.inlines)}`];
    case "facts":
      return [block.rows.map(({ name, value }) => `${name}: ${line(value)}`).join("\n")];
    case "list":
      return [points(block).join("\n")];
    case "definitions":
      return block.entries.map(({ term, details }) => `${line(term)}: ${details.flatMap(paragraphs).join(" ")}`);
    case "table":
      return [block.rows.map((row) => cells(block.header, row)).join("\n")];
    case "quote":
      return paragraphs(block.blocks);
    case "code":
      return [block.text];
    case "rule":
    case "figure":
      return [];
  }
}

/** Lists inside others go on at the same edge. */
function points({ ordered, start, items }: BlockOf<"list">): string[] {
  return items.flatMap(({ done, blocks }, i) => {
    const mark = [ordered ? `${start + i}.` : "–", done === undefined ? "" : boxOf(done)].filter(Boolean).join(" ");
    const inner = blocks.flatMap((one) => (one.kind === "list" ? points(one) : []));
    return [`${mark} ${paragraphs(blocks.filter(({ kind }) => kind !== "list")).join(" ")}`, ...inner];
  });
}

/** „Was: Miete; Euro: 1.200“ */
function cells(header: BlockOf<"table">["header"], row: BlockOf<"table">["header"]): string {
  return row
    .map((cell, i) => [line(header[i] ?? []), line(cell)])
    .filter(([, value]) => value !== "")
    .map((pair) => pair.filter(Boolean).join(": "))
    .join("; ");
}

function line(inlines: readonly Inline[]): string {
  return inlines.map(words).join("");
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return "\n";
    case "placeholder":
      return `[${inline.name}]`;
    case "note":
      return ` [${inline.number}]`;
    case "picture":
      return "";
    case "link":
    case "emphasis":
    case "strong":
    case "strike":
      return line(inline.inlines);
  }
}
