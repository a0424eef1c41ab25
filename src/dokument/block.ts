import type { Inline } from "./inline.ts";

/** Where the words of a table column stand. */
export type Alignment = "left" | "center" | "right";

/** An item of a list; `done` makes it a task. */
export interface ListItem {
  readonly done?: boolean;
  readonly blocks: readonly Block[];
}

/** A picture as the text shows it; the file itself is one of the pictures of the {@link Dokument}. */
export interface Figure {
  readonly datei: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit: string;
}

/** A row of cells; Markdown allows words in them, no blocks. */
export type Row = readonly (readonly Inline[])[];

/** The one model of a text that all four documents are written from: what Markdown can say, and the head of a document. */
export type Block =
  | { readonly kind: "title" | "gattung" | "lead"; readonly inlines: readonly Inline[] }
  /** Level 1 is the highest below the title; `newPage` begins a page where there are any. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly id: string;
      readonly inlines: readonly Inline[];
      readonly newPage?: true;
    }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  /** „(1) …“ of a legal text; its number is part of the law and never counted anew. */
  | { readonly kind: "clause"; readonly number: string; readonly id: string; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: "definitions"; readonly entries: readonly Definition[] }
  /** Names and values of the head. */
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | {
      readonly kind: "table";
      readonly alignments: readonly Alignment[];
      readonly header: Row;
      readonly rows: readonly Row[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "figure"; readonly figure: Figure };

/** A word and what it means, in one or several paragraphs each. */
export interface Definition {
  readonly term: readonly Inline[];
  readonly details: readonly (readonly Block[])[];
}

/** One line of the head: „Lizenz: CC BY 4.0“. */
export interface Fact {
  readonly name: string;
  readonly value: readonly Inline[];
}

/** A block of one kind. */
export type BlockOf<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;
