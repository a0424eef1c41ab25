import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, XmlElement, type XmlTreeNode } from "libxml2-wasm";
import mammoth from "mammoth";
import { joined, markedLine, type ItemShape, type Shape } from "./shape-of.ts";
import { styleMeanings, type StyleMeaning } from "./style-names.ts";

/** The text of a DOCX as shapes, read by mammoth, and its footnotes. */
export interface ReadDocx {
  readonly blocks: readonly Shape[];
  readonly notes: readonly (readonly Shape[])[];
}

/** Reads what a word processor or we wrote: mammoth's HTML, whose classes name styles and lists, as shapes. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const names = styleNames(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: styleMap(names), ignoreEmptyParagraphs: false },
  );
  using document = XmlDocument.fromString(`<body>${value}</body>`);
  const notes = document.root.get("ol[li[starts-with(@id, 'footnote')]]");
  const flat = children(document.root)
    .filter((one) => one.name !== "ol")
    .flatMap((one) => flatOf(one, names));
  const footnotes = notes instanceof XmlElement ? children(notes) : [];
  return {
    blocks: shapes(flat, 0),
    notes: footnotes.map((note) => [{ kind: "note", line: children(note).map(noteLine).filter(Boolean).join("⏎") }]),
  };
}

function styleNames(bytes: Uint8Array): readonly string[] {
  const { "word/styles.xml": styles } = unzipSync(bytes);
  using document = XmlDocument.fromString(strFromU8(styles!));
  const w = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };
  return document
    .find("//w:style[@w:type='paragraph']/w:name", w)
    .map((one) => (one as XmlElement).attr("val", "w")?.value ?? "");
}

/** A class per style and place in lists; headings and all else alike, since our styles say more than HTML does. */
function styleMap(names: readonly string[]): string[] {
  const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const quoted = (name: string): string => name.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return [
    ...names.flatMap((name, i) => {
      const style = `p[style-name='${quoted(name)}']`;
      return [
        ...levels.flatMap((level) =>
          ["ordered", "unordered"].map((kind) => `${style}:${kind}-list(${level}) => p.s${i}-${kind}:fresh`),
        ),
        `${style} => p.s${i}:fresh`,
      ];
    }),
    "r[style-name='HTML Code'] => code",
    "r[style-name='Source Text'] => code",
    "r[style-name='Platzhalter'] => mark",
    "r[style-name='Placeholder'] => mark",
  ];
}

type Mark = "ordered" | "unordered";
type Flat =
  | (StyleMeaning & {
      readonly kind: "paragraph";
      readonly mark: Mark | undefined;
      readonly line: string;
      readonly done: boolean | undefined;
    })
  | { readonly kind: "table"; readonly path: StyleMeaning["path"]; readonly shape: Shape };

function flatOf(element: XmlElement, names: readonly string[]): Flat[] {
  if (element.name === "table") return [tableOf(element, names)];
  const [style = "", mark] = (element.attr("class")?.value ?? "").split("-");
  const name = names[Number(style.slice(1))] ?? "Normal";
  const { done, line } = lineIn(element);
  // Word wants an empty paragraph behind a table.
  if (name === "Normal" && line === "") return [];
  const meaning = styleMeanings.get(name);
  if (!meaning) throw new Error(`no such style: ${name} (${line})`);
  return [{ kind: "paragraph", ...meaning, mark: mark as Mark | undefined, line, done }];
}

function tableOf(table: XmlElement, names: readonly string[]): Flat {
  const row = (tr: XmlElement): Flat[][] =>
    children(tr).map((cell) => children(cell).flatMap((one) => flatOf(one, names)));
  const header = table.find("thead/tr").map((tr) => row(tr as XmlElement));
  const rows = table.find("tbody/tr").map((tr) => row(tr as XmlElement));
  const [first] = [...header, ...rows].flat(2);
  const cell = (flat: readonly Flat[]): string =>
    flat.map((one) => (one.kind === "paragraph" ? one.line + sideOf(one.role) : "")).join("⏎");
  const shape: Shape = { kind: "table", header: header.flat().map(cell), rows: rows.map((cells) => cells.map(cell)) };
  return { kind: "table", path: first?.path ?? [], shape };
}

function sideOf(role: StyleMeaning["role"]): string {
  return role.endsWith("Center") ? " |mittig" : role.endsWith("Right") ? " |rechts" : "";
}

/** Puts what stands in a row into each other again, as the names of styles tell. */
function shapes(flat: readonly Flat[], depth: number): Shape[] {
  const out: Shape[] = [];
  for (let i = 0; i < flat.length;) {
    const container = flat[i]!.path[depth];
    if (container === undefined) {
      out.push(shapeOf(flat[i++]!));
      continue;
    }
    const end = flat.findIndex((one, at) => at > i && (one.path[depth] !== container || otherList(flat, i, at, depth)));
    const inside = flat.slice(i, end < 0 ? flat.length : end);
    out.push(container === "list" ? listOf(inside, depth) : { kind: container, blocks: shapes(inside, depth + 1) });
    i += inside.length;
  }
  return joined(out);
}

const isMark = (one: Flat, depth: number): one is Extract<Flat, { kind: "paragraph" }> =>
  one.kind === "paragraph" && one.mark !== undefined && one.path.length === depth + 1;

/** A list of points does not go on in a list of numbers. */
function otherList(flat: readonly Flat[], from: number, at: number, depth: number): boolean {
  const [first, here] = [flat[from]!, flat[at]!];
  return isMark(here, depth) && isMark(first, depth) && here.mark !== first.mark;
}

function listOf(inside: readonly Flat[], depth: number): Shape {
  const items: Flat[][] = [];
  for (const one of inside) {
    if (isMark(one, depth) || items.length === 0) items.push([one]);
    else items.at(-1)!.push(one);
  }
  const [first] = inside;
  return {
    kind: "list",
    // Tasks have no mark but their box, which LibreOffice calls a number of no kind.
    ordered: first?.kind === "paragraph" && first.mark === "ordered" && first.done === undefined,
    items: items.map((flat): ItemShape => {
      const done = flat[0]?.kind === "paragraph" ? flat[0].done : undefined;
      const [head, ...rest] = flat;
      const words = head?.kind === "paragraph" && head.line === "" ? rest : flat;
      const blocks = shapes(words, depth + 1);
      return done === undefined ? { blocks } : { done, blocks };
    }),
  };
}

function shapeOf(flat: Flat): Shape {
  if (flat.kind === "table") return flat.shape;
  const kind = flat.role === "lastFact" ? "fact" : flat.role;
  const line = kind === "clause" ? flat.line.replace("\t", " ") : flat.line;
  return { kind, line: kind === "fact" ? line.replace(/^\{strong\}(.*?:)\{\}\t/, "$1 ") : line };
}

/** The words of a paragraph with their marks, and the box of a task in front of them. */
function lineIn(paragraph: XmlElement): { readonly done?: boolean; readonly line: string } {
  const pieces = piecesOf(paragraph, []);
  const line = markedLine(pieces);
  const box = /^([☐☑])[\t ]/.exec(line);
  return box ? { done: box[1] === "☑", line: line.slice(2) } : { line };
}

function noteLine(paragraph: XmlElement): string {
  return lineIn(paragraph)
    .line.replace(/\{#\}↑\{\}$/, "")
    .trim();
}

const markNames: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "emphasis",
  s: "strike",
  code: "code",
  mark: "placeholder",
};

function piecesOf(node: XmlElement, marks: readonly string[]): { text: string; marks: readonly string[] }[] {
  const pieces: { text: string; marks: readonly string[] }[] = [];
  for (const child of nodesOf(node)) {
    if (!(child instanceof XmlElement)) {
      pieces.push({ text: child.content, marks });
      continue;
    }
    const href = child.attr("href")?.value;
    const note = href === undefined ? undefined : /^#footnote-(?!ref)(?:.*?)(\d+)$/.exec(href)?.[1];
    if (note !== undefined) pieces.push({ text: `[Fußnote ${child.content.replace(/\D/g, "")}]`, marks: [] });
    else if (child.name === "br") pieces.push({ text: "⏎", marks });
    else if (child.name === "img") pieces.push({ text: `[Bild ${child.attr("alt")?.value ?? ""}]`, marks });
    else if (child.name === "input") pieces.push({ text: child.attr("checked") ? "☑" : "☐", marks });
    else if (child.name === "sup" && /^\d+$/.test(child.content))
      pieces.push({ text: `[Fußnote ${child.content}]`, marks: [] });
    else if (href !== undefined) pieces.push(...piecesOf(child, [...marks, href.startsWith("#") ? "#" : href]));
    else pieces.push(...piecesOf(child, child.name in markNames ? [...marks, markNames[child.name]!] : marks));
  }
  return pieces;
}

function children(parent: XmlElement): XmlElement[] {
  return nodesOf(parent).filter((node) => node instanceof XmlElement);
}

function nodesOf(parent: XmlElement): XmlTreeNode[] {
  const all: XmlTreeNode[] = [];
  for (let child = parent.firstChild; child; child = child.next) all.push(child);
  return all;
}
