import type { Block, BlockOf } from "../block.ts";
import type { Dokument } from "../dokument.ts";
import { captionOf } from "../flatten.ts";
import { boxOf } from "../note-rows.ts";
import { plainLine } from "./plain-line.ts";
import { plainTable } from "./plain-table.ts";

/** How many letters a table may be wide: what fits into a window without breaking. */
const tableWidth = 96;

/** Writes a document as text to read and to paste: a paragraph is one line, footnotes stand at the end. */
export function toPlainText({ blocks, notes }: Pick<Dokument, "blocks" | "notes">, width = tableWidth): string {
  const footnotes = notes.map((note, i) => `[${i + 1}] ${indented(plainBlocks(note, width), 4).trimStart()}`);
  const end = footnotes.length === 0 ? [] : ["Fußnoten\n--------", footnotes.join("\n")];
  return `${[plainBlocks(blocks, width), ...end].join("\n\n")}\n`;
}

function plainBlocks(blocks: readonly Block[], width: number): string {
  return blocks
    .map((block) => plainBlock(block, width))
    .filter((text) => text !== "")
    .join("\n\n");
}

function plainBlock(block: Block, width: number): string {
  switch (block.kind) {
    case "title":
      return underlined(plainLine(block.inlines), "=");
    case "heading": {
      const text = plainLine(block.inlines);
      return block.level === 1 ? underlined(text, "-") : text;
    }
    case "gattung":
    case "lead":
    case "paragraph":
      return plainLine(block.inlines);
    case "clause":
      return `(${block.number}) ${plainLine(block.inlines)}`;
    case "facts":
      return block.rows.map(({ name, value }) => `${name}: ${plainLine(value)}`).join("\n");
    case "list":
      return list(block, width);
    case "definitions":
      return block.entries
        .map(({ term, details }) =>
          [plainLine(term), ...details.map((one) => indented(plainBlocks(one, width), 4))].join("\n"),
        )
        .join("\n\n");
    case "table":
      return plainTable(block, width);
    case "quote":
      return indented(plainBlocks(block.blocks, width), 4);
    case "code":
      return indented(block.text, 4);
    case "rule":
      return "-".repeat(20);
    case "figure":
      return `[Bild: ${block.figure.alt}]\n${captionOf(block.figure)}`;
  }
}

function list({ ordered, start, items }: BlockOf<"list">, width: number): string {
  const points = items.map(({ done, blocks }, i) => {
    const mark = ordered ? `${start + i}.` : "•";
    const box = done === undefined ? "" : boxOf(done);
    const marks = ordered || box === "" ? `${mark} ${box && `${box} `}` : `${box} `;
    return marks + indented(plainBlocks(blocks, width), marks.length).trimStart();
  });
  const airy = points.some((point) => point.includes("\n\n"));
  return points.join(airy ? "\n\n" : "\n");
}

function underlined(text: string, mark: string): string {
  return `${text}\n${mark.repeat(Math.min(72, text.length))}`;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}
