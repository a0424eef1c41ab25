import type { Container, Role } from "./role.ts";

/** How a style looks; lengths in millimetres, sizes and spaces in points. What is missing is taken from the parent. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  /** In percent. */
  readonly line?: number;
  readonly left?: number;
  /** Of the first line, against `left`. */
  readonly first?: number;
  readonly align?: "center" | "right";
  readonly shade?: string;
  /** Left of the text or below it, or a box in the colour of its shade, so that this has a margin. */
  readonly border?: "left" | "bottom" | "box";
  /** With the next paragraph, or on one page as a whole. */
  readonly keep?: boolean;
  readonly whole?: boolean;
  readonly outline?: number;
}

export const ink = "1d2034";
export const quiet = "51577a";
export const hair = "cfd2e0";
/** Yellow of the pen for what is to be filled in. */
export const pen = "ffed58";
const paper = "fff3dc";
const grey = "f3f4f7";

/** Fonts of town halls, first the one that Word has, then its twin on Linux. */
export const fonts = {
  text: "Arial",
  twin: "Liberation Sans",
  mono: "Courier New",
  monoTwin: "Liberation Mono",
} as const;

/** The looks of all roles; a role without a look of its own is its parent. */
export const looks: Readonly<Record<Role, Look>> = {
  gattung: { size: 9.5, bold: true, colour: quiet, after: 4, keep: true },
  title: { size: 21, bold: true, line: 110, after: 8, keep: true },
  lead: { size: 12, line: 130, after: 12 },
  fact: { size: 9.5, line: 130, left: 34, first: -32, shade: paper, border: "box", after: 0 },
  lastFact: { after: 14 },
  heading1: { size: 13.5, bold: true, before: 16, after: 5, line: 115, keep: true, outline: 1 },
  heading2: { size: 11.5, bold: true, before: 14, after: 4, line: 115, keep: true, outline: 2 },
  heading3: { size: 10.5, bold: true, before: 12, after: 3, line: 115, keep: true, outline: 3 },
  heading4: { size: 10.5, bold: true, colour: quiet, before: 10, after: 3, line: 115, keep: true, outline: 4 },
  heading5: { size: 10, bold: true, colour: quiet, before: 10, after: 3, line: 115, keep: true, outline: 5 },
  body: { line: 130, after: 6 },
  clause: { left: 9, first: -9 },
  term: { line: 130, bold: true, before: 4, after: 1, keep: true },
  code: { size: 9, mono: true, line: 120, shade: grey, after: 6 },
  rule: { border: "bottom", before: 0, after: 8 },
  figure: { before: 8, after: 3, keep: true },
  caption: { size: 9, colour: quiet, line: 120, after: 10 },
  cell: { size: 9.5, line: 115, before: 1.5, after: 1.5, whole: true },
  cellCenter: { align: "center" },
  cellRight: { align: "right" },
  head: { bold: true, keep: true },
  headCenter: { align: "center" },
  headRight: { align: "right" },
  note: { size: 8.5, line: 115, after: 2, left: 4, first: -4 },
  footer: { size: 8, colour: quiet, line: 120 },
};

/** The role whose look another one starts from; all others start from the look of the whole text. */
export const parents: Partial<Record<Role, Role>> = {
  lastFact: "fact",
  clause: "body",
  cellCenter: "cell",
  cellRight: "cell",
  head: "cell",
  headCenter: "head",
  headRight: "head",
};

/** Between the edge of a box and its words. */
export const boxMargin = 2;

/** From the mark of a list to its words. */
export const hanging = 5;

/** How far each container moves its text to the right. */
export const steps: Readonly<Record<Container, number>> = { list: 9, quote: 7, definition: 9 };

/** Left edge of a text in containers. */
export function indentOf(path: readonly Container[]): number {
  return path.reduce((sum, container) => sum + steps[container], 0);
}

/** A4 with room to punch and file; the text is 165 mm wide. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 25, right: 20, text: 165 } as const;
