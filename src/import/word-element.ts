/** An element of a document as mammoth reads it; `children` and the rest depend on `type`. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Paragraphs and runs. */
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  /** Paragraphs of lists; levels count from 0. */
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  /** Texts. */
  readonly value?: string;
  /** Runs. */
  readonly isBold?: boolean;
  readonly verticalAlignment?: string | null;
  /** Links: outside, or to a bookmark. */
  readonly href?: string;
  readonly anchor?: string;
  /** Bookmarks. */
  readonly name?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  /** Cells and rows of tables. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isHeader?: boolean;
}

/** The whole document as mammoth reads it. */
export interface WordDocument extends WordElement {
  readonly children: readonly WordElement[];
  readonly notes: { resolve(reference: WordElement): WordNote };
  readonly comments: readonly unknown[];
}

/** A footnote or endnote. */
export interface WordNote extends WordElement {
  readonly body: readonly WordElement[];
}

/** All elements below and the element itself, in their order. */
export function* within(element: WordElement): Generator<WordElement> {
  yield element;
  for (const child of element.children ?? []) yield* within(child);
}

/** The words of an element on one line. */
export function wordsIn(element: WordElement): string {
  const words = [...within(element)].map(({ type, value }) =>
    type === "text" ? (value ?? "") : type === "tab" || type === "break" ? " " : "",
  );
  return words
    .join("")
    .replace(/[^\S\u00a0]+/g, " ")
    .trim();
}

/** Level of a heading from 1, or nothing; Word keeps the English names of its own styles. */
export function headingLevel({ type, styleName, styleId }: WordElement): number | undefined {
  const named = /^(?:heading|überschrift) ?([1-9])$/i.exec(styleName ?? styleId ?? "");
  return type === "paragraph" && named ? Number(named[1]) : undefined;
}
