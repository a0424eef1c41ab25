/** What a paragraph is; each role is a style in the word processor. */
export type Role =
  | "title"
  | "gattung"
  | "lead"
  | "fact"
  | "lastFact"
  | "heading1"
  | "heading2"
  | "heading3"
  | "heading4"
  | "heading5"
  | "body"
  | "clause"
  | "term"
  | "code"
  | "rule"
  | "figure"
  | "caption"
  | "cell"
  | "cellCenter"
  | "cellRight"
  | "head"
  | "headCenter"
  | "headRight"
  | "note"
  | "footer";

/** What a paragraph may stand in. */
export type Container = "list" | "quote" | "definition";

/** Deeper than this nothing is told apart: Word knows nine levels. */
export const deepest = 9;
