import { columnWidths } from "../column-widths.ts";
import type { Flat, Paragraph, Table } from "../flatten.ts";
import { kindOf, listStyle } from "../list-style.ts";
import { indentOf, page } from "../look.ts";
import { deepest, type Role } from "../role.ts";
import type { Run } from "../run.ts";
import { styleOf, type Style } from "../style.ts";
import { xml, type Xml, type XmlChild } from "../xml.ts";
import type { DocxInlines, Shared } from "./inline-writer.ts";
import { spaces, twips } from "./measures.ts";
import type { Numbering } from "./numbering.ts";
import { styleId } from "./style-id.ts";

/** Writes paragraphs and tables of the text. */
export class BodyWriter {
  readonly styles: Style[] = [];
  readonly #shared: Shared;
  readonly #inlines: DocxInlines;
  readonly #numbering: Numbering;

  constructor(shared: Shared, inlines: DocxInlines, numbering: Numbering) {
    this.#shared = shared;
    this.#inlines = inlines;
    this.#numbering = numbering;
  }

  write(flat: readonly Flat[]): XmlChild {
    return flat.map((one, i) => {
      const before = flat[i - 1];
      if (one.kind === "paragraph") return this.#paragraph(one, before?.kind === "table");
      // Word makes one table of two that touch, and no text may end with one.
      return [this.#table(one), flat[i + 1]?.kind !== "paragraph" && xml`<w:p/>`];
    });
  }

  #style(role: Role, path: Paragraph["path"]): { readonly id: string; readonly style: Style } {
    const style = styleOf(role, path);
    this.styles.push(style);
    return { id: styleId(style.names.docx), style };
  }

  #paragraph({ role, path, lists, marked, done, id, newPage, runs }: Paragraph, afterTable: boolean): Xml {
    const { id: name, style } = this.#style(role, path);
    const place = marked ? lists.at(-1) : undefined;
    const level = Math.min(deepest, lists.length) - 1;
    const number =
      place &&
      xml`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${this.#numbering.id({ list: place.list, style: listStyle(place, level, [kindOf(place)]), level, start: place.start })}"/></w:numPr>`;
    const air = afterTable && (style.look.before ?? 0) < 8;
    const properties = xml`<w:pPr><w:pStyle w:val="${name}"/>${newPage && xml`<w:pageBreakBefore/>`}${number}${air && xml`<w:spacing w:before="${spaces(10)}"/>`}</w:pPr>`;
    const box = marked &&
      done !== undefined && [
        this.#inlines.box(done),
        xml`<w:r>${place?.tasks ? xml`<w:tab/>` : xml`<w:t xml:space="preserve"> </w:t>`}</w:r>`,
      ];
    const words = this.#inlines.write(runs, page.text - indentOf(path));
    return xml`<w:p>${properties}${this.#bookmarked(id, [box, words])}</w:p>`;
  }

  #bookmarked(id: string | undefined, words: XmlChild): XmlChild {
    if (id === undefined || id === "") return words;
    const number = this.#shared.next();
    return xml`<w:bookmarkStart w:id="${number}" w:name="${this.#shared.bookmark(id)}"/>${words}<w:bookmarkEnd w:id="${number}"/>`;
  }

  #table(table: Table): Xml {
    const left = indentOf(table.path);
    const width = page.text - left;
    const widths = columnWidths(table, width);
    const row = (cells: readonly (readonly Run[])[], kind: "head" | "cell"): Xml =>
      xml`<w:tr>${kind === "head" && xml`<w:trPr><w:tblHeader/></w:trPr>`}${widths.map((room, i) => {
        const side = table.alignments[i] ?? "left";
        const { id } = this.#style((kind + { left: "", center: "Center", right: "Right" }[side]) as Role, table.path);
        return xml`<w:tc><w:tcPr><w:tcW w:w="${twips(room)}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${this.#inlines.write(cells[i] ?? [], room)}</w:p></w:tc>`;
      })}</w:tr>`;
    return xml`<w:tbl><w:tblPr><w:tblStyle w:val="Tafel"/><w:tblW w:w="${twips(width)}" w:type="dxa"/><w:tblInd w:w="${twips(left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${widths.map((one) => xml`<w:gridCol w:w="${twips(one)}"/>`)}</w:tblGrid>${row(table.header, "head")}${table.rows.map((cells) => row(cells, "cell"))}</w:tbl>`;
  }
}
