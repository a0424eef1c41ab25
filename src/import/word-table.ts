import { ImportFault } from "./import-fault.ts";
import { within, type WordElement } from "./word-element.ts";
import { joinedParagraph, type Tell } from "./word-paragraph.ts";

/** Word itself allows no more. */
const columnLimit = 63;

/** A table as Markdown can say it: every row as long as the widest, the first row its head, every cell one line. */
export function plainTable(table: WordElement, tell: Tell): WordElement {
  const rows = (table.children ?? []).filter(({ type }) => type === "tableRow");
  const below: number[] = [];
  const grid = rows.map((row, i) => fillRow(row, i === 0, below, tell));
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const children = grid.map((cells, i) => {
    const missing = Array.from({ length: width - cells.length }, () => emptyCell);
    return { type: "tableRow", isHeader: i === 0, children: [...cells, ...missing] };
  });
  return { type: "table", styleId: null, styleName: null, children };
}

const emptyCell: WordElement = { type: "tableCell", colSpan: 1, rowSpan: 1, children: [] };

/** One row with an empty cell for each place that a merged one covers; `below` counts the rows each column is still covered for. */
function fillRow(row: WordElement, isHead: boolean, below: number[], tell: Tell): WordElement[] {
  const cells: WordElement[] = [];
  const fillCovered = (): void => {
    for (; (below[cells.length] ?? 0) > 0; cells.push(emptyCell)) below[cells.length]! -= 1;
  };
  for (const cell of (row.children ?? []).filter(({ type }) => type === "tableCell")) {
    fillCovered();
    const [columns, rows] = [cell.colSpan ?? 1, cell.rowSpan ?? 1];
    if (!(cells.length + columns <= columnLimit))
      throw new ImportFault(`Eine Tabelle hat mehr als ${columnLimit} Spalten. Teilen Sie sie in Word.`);
    if (columns > 1 || rows > 1) tell("Die Verbindung von Tabellenzellen; die verbundenen Stellen sind jetzt leer.");
    for (let i = 0; i < columns; i++) {
      below[cells.length] = rows - 1;
      cells.push(i === 0 ? plainCell(cell, isHead, tell) : emptyCell);
    }
  }
  fillCovered();
  return cells;
}

function plainCell(cell: WordElement, isHead: boolean, tell: Tell): WordElement {
  const paragraphs = [...within(cell)].filter(({ type }) => type === "paragraph");
  return { ...emptyCell, children: [joinedParagraph(paragraphs, isHead, tell)] };
}
