import { strToU8, zipSync } from "fflate";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const spaces = `${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a Word file of a test is made of; each is XML of its part's body. */
export interface WordFile {
  readonly body: string;
  /** Targets by id; those with a colon lie outside the file. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly footnotes?: readonly string[];
  readonly title?: string;
  /** Further parts, or others in place of these, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Bytes of a .docx as Word writes one, with the least that makes it whole. */
export function wordFile({ body, targets = {}, footnotes = [], title, parts = {} }: WordFile): Uint8Array {
  const styles = ["Title", "heading 1", "heading 2", "heading 3", "Quote", "caption", "toc 1"].map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`,
  );
  const notes = footnotes.map((text, i) => `<w:footnote w:id="${i + 1}"><w:p>${text}</w:p></w:footnote>`);
  const core = `${head}<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title ?? ""}</dc:title></cp:coreProperties>`;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes("wordprocessingml.document.main+xml"),
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "docProps/core.xml": core,
    "word/document.xml": `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(targets).map(relation).join("")}</Relationships>`,
    "word/styles.xml": `${head}<w:styles ${w}>${styles.join("")}</w:styles>`,
    "word/numbering.xml": numbering,
    "word/footnotes.xml": `${head}<w:footnotes ${spaces}>${notes.join("")}</w:footnotes>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** `[Content_Types].xml` that says the main part is of this kind. */
export function contentTypes(kind: string): string {
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}"/></Types>`;
}

function relation([id, target]: [string, string]): string {
  const outside = target.includes(":");
  const type = /image|media/.test(target) ? "image" : "hyperlink";
  return `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`;
}

const level = (n: number, form: string): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${form}"/></w:lvl>`;
const numbering = `${head}<w:numbering ${w}>${["bullet", "decimal"]
  .map(
    (form, i) =>
      `<w:abstractNum w:abstractNumId="${i}">${[0, 1, 2].map((n) => level(n, form)).join("")}</w:abstractNum>`,
  )
  .join(
    "",
  )}${[0, 1].map((i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join("")}</w:numbering>`;

/** A run of text; `form` is XML of its properties, `<w:b/>` for bold. */
export function run(text: string, form = ""): string {
  return `<w:r><w:rPr>${form}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of a style; a text without tags becomes a run. */
export function paragraph(content: string, style = "", list?: { readonly id: number; readonly level: number }): string {
  const numbered = list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : "";
  const styled = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
}

/** Items of a list: `id` 1 has bullets, 2 has numbers. */
export function items(id: 1 | 2, ...texts: readonly (readonly [level: number, text: string])[]): string {
  return texts.map(([at, text]) => paragraph(text, "", { id, level: at })).join("");
}

/** A run with a picture; `from` is `embed` for one in the file and `link` for one elsewhere. */
export function picture(id: string, alt = "", from: "embed" | "link" = "embed"): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Grafik 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:${from}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A table of rows of cells; a cell is a text, or XML of its contents. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}
