import type { WordElement } from "./word-element.ts";
import { plainParagraph, type Tell } from "./word-paragraph.ts";
import { plainTable } from "./word-table.ts";

/** Tables of contents and of figures: the page makes its own, and has no page numbers. */
const contents = /^(toc|contents|table of figures|inhaltsverzeichnis|verzeichnis)( heading|überschrift)?( ?\d)?$/i;
/** Markdown nests as deep as one likes, mammoth's lists do not. */
const deepestList = 4;

/** Paragraphs and tables of a document, a note or a cell as Markdown can say them. */
export function plainBlocks(blocks: readonly WordElement[], tell: Tell): WordElement[] {
  return blocks.flatMap((block) => {
    if (block.type === "table") {
      const inside = onlyCell(block);
      return inside ? plainBlocks(inside.children ?? [], tell) : [plainTable(block, tell)];
    }
    if (block.type !== "paragraph") return [];
    if (contents.test(block.styleName ?? "")) {
      tell("Das Inhaltsverzeichnis; die Seite macht ihr eigenes.");
      return [];
    }
    return plainParagraph(withList(block), tell);
  });
}

/** A frame drawn around a text is a table of one cell in Word. */
function onlyCell({ children: rows = [] }: WordElement): WordElement | undefined {
  const cells = rows[0]?.children ?? [];
  return rows.length === 1 && cells.length === 1 ? cells[0] : undefined;
}

function withList(paragraph: WordElement): WordElement {
  const { numbering } = paragraph;
  if (!numbering) return paragraph;
  const level = Math.min(Number(numbering.level) || 0, deepestList);
  return { ...paragraph, numbering: { ...numbering, level } };
}
