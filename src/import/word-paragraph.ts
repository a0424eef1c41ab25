import { isWebAddress } from "../check/formats.ts";
import { shiftedText, visibleText } from "./visible-text.ts";
import { headingLevel, type WordElement } from "./word-element.ts";

/** Notes in German what the draft does not have; the same sentence is told once. */
export type Tell = (sentence: string) => void;

/** A text, picture or break with the runs and links around it, outermost first. */
interface Piece {
  readonly leaf: WordElement;
  readonly around: readonly WordElement[];
}

/** Where line breaks or bold text have no place. */
interface Form {
  readonly oneLine: boolean;
  readonly bold: boolean;
}

const lineBreak: Piece = { leaf: { type: "break", breakType: "line" }, around: [] };

/**
 * One paragraph as Markdown can say it: pictures stand in paragraphs of their own, an empty line ends a paragraph, and
 * line breaks at its edges go. Bookmarks stay in headings only, since links lead there.
 */
export function plainParagraph(paragraph: WordElement, tell: Tell): WordElement[] {
  const isHeading = headingLevel(paragraph) !== undefined;
  const form = { oneLine: isHeading, bold: !isHeading };
  const pieces = [...piecesOf(paragraph.children ?? [])].flatMap((piece) => plainPiece(piece, form, tell));
  const [pictures, rest] = [pieces.filter(isPicture), pieces.filter((piece) => !isPicture(piece))];
  const texts = paragraphsOf(rest, Boolean(paragraph.numbering)).map((text) => ({
    ...paragraph,
    children: text.map(element),
  }));
  const ahead =
    isHeading || paragraph.numbering ? 0 : pieces.findIndex((piece) => !isPicture(piece) && !isBlank([piece]));
  const shown = pictures.map((piece) => pictureParagraph(piece, paragraph));
  const before = ahead === -1 ? shown.length : ahead === 0 ? 0 : pieces.slice(0, ahead).filter(isPicture).length;
  return [...shown.slice(0, before), ...texts, ...shown.slice(before)];
}

/** The contents of several paragraphs in one, for a cell of a table; „; “ stands where a line ended without a stop. Heads of columns are bold anyway. */
export function joinedParagraph(paragraphs: readonly WordElement[], isHead: boolean, tell: Tell): WordElement {
  const form = { oneLine: true, bold: !isHead };
  const lines = paragraphs.flatMap((paragraph) => {
    const pieces = [...piecesOf(paragraph.children ?? [])].flatMap((piece) => plainPiece(piece, form, tell));
    const line = pieces.filter(({ leaf }) => leaf.type !== "bookmarkStart");
    return isBlank(line) && !line.some(isPicture) ? [] : [line];
  });
  const children = lines.flatMap((line, i) => {
    const last = line.findLast(({ leaf }) => leaf.type === "text")?.leaf.value ?? "";
    const end = i + 1 === lines.length ? [] : [{ type: "text", value: /[.:;,!?]\s*$/.test(last) ? " " : "; " }];
    return [...line.map(element), ...end];
  });
  return { type: "paragraph", styleId: null, styleName: null, numbering: null, children };
}

/** Style of a picture's paragraph inside the item of a list, by its level from 0. */
export const pictureInList = (level: number): string => `kd-bild-${level}`;

function pictureParagraph(piece: Piece, { numbering }: WordElement): WordElement {
  const styleName = numbering ? pictureInList(Number(numbering.level)) : null;
  return { type: "paragraph", styleId: null, styleName, numbering: null, children: [piece.leaf] };
}

function* piecesOf(elements: readonly WordElement[], around: readonly WordElement[] = []): Generator<Piece> {
  for (const leaf of elements) {
    if (leaf.children) yield* piecesOf(leaf.children, [...around, leaf]);
    else yield { leaf, around };
  }
}

const element = ({ leaf, around }: Piece): WordElement =>
  around.reduceRight((inner, outer) => ({ ...outer, children: [inner] }), leaf);
const isPicture = ({ leaf }: Piece): boolean => leaf.type === "image";
const isBreak = ({ leaf }: Piece): boolean => leaf.type === "break";
const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ leaf }) => leaf.type !== "noteReference" && (leaf.type !== "text" || leaf.value?.trim() === ""));

function plainPiece({ leaf, around }: Piece, { oneLine, bold }: Form, tell: Tell): Piece[] {
  const place = around.find(({ verticalAlignment: at }) => at === "superscript" || at === "subscript");
  const plain = around.flatMap((outer) => plainOuter(outer, bold, tell));
  const text = (value: string): Piece[] => [{ leaf: { type: "text", value }, around: plain }];
  switch (leaf.type) {
    case "text": {
      const value = visibleText(leaf.value ?? "");
      if (value !== leaf.value) tell("Unsichtbare Zeichen.");
      return text(place ? shiftedText(value, place.verticalAlignment!) : value);
    }
    case "checkbox":
      return text(leaf.checked ? "☑" : "☐");
    case "break":
      if (leaf.breakType !== "line") return [];
      return oneLine ? text(" ") : [{ leaf, around: [] }];
    case "bookmarkStart":
      return oneLine ? [{ leaf, around: [] }] : [];
    case "tab":
    case "image":
    case "noteReference":
      return [{ leaf, around: plain }];
    default:
      return [];
  }
}

/** Markdown cannot raise text, and links lead to the web, to a mailbox or into the document. */
function plainOuter(outer: WordElement, bold: boolean, tell: Tell): WordElement[] {
  if (outer.type !== "hyperlink")
    return [{ ...outer, verticalAlignment: "baseline", isBold: bold && outer.isBold === true }];
  if (outer.anchor !== undefined) return [outer];
  const href = (outer.href ?? "").trim().replace(/[\s<>()\\"|]/g, (sign) => encodeURIComponent(sign));
  const address = href.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
  if (isWebAddress(address) || /^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return [{ ...outer, href: address }];
  tell(`Der Verweis auf „${visibleText(outer.href ?? "").slice(0, 80)}“; sein Text ist da.`);
  return [];
}

/** Cuts at line breaks and puts the lines together again; an empty line starts a paragraph, but not in the item of a list. */
function paragraphsOf(pieces: readonly Piece[], inList: boolean): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isBreak(piece)) lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  const paragraphs: Piece[][] = [];
  let goesOn = false;
  for (const line of lines) {
    if (isBlank(line)) goesOn &&= inList;
    else if (goesOn) paragraphs.at(-1)!.push(lineBreak, ...line);
    else paragraphs.push([...line]);
    if (!isBlank(line)) goesOn = true;
  }
  return paragraphs;
}
