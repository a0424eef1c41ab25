import { columnWidths } from "../column-widths.ts";
import type { Dokument } from "../dokument.ts";
import { flatten, type Flat, type Paragraph, type Table } from "../flatten.ts";
import type { ListStyle } from "../list-style.ts";
import { hair, indentOf, ink, page } from "../look.ts";
import { boxOf } from "../note-rows.ts";
import type { Role } from "../role.ts";
import type { Run } from "../run.ts";
import { styleOf, type Style } from "../style.ts";
import { xml, type Xml, type XmlChild } from "../xml.ts";
import { markStyles, OdtInlines } from "./inline-writer.ts";
import { ListWriter } from "./list-writer.ts";
import { odtName } from "./names.ts";
import { odtRoot } from "./root.ts";

/** content.xml, and the styles it needs. */
export interface OdtContent {
  readonly content: Uint8Array;
  readonly styles: readonly Style[];
  readonly lists: readonly ListStyle[];
}

/** Writes the text of a document. */
export function odtContent(dokument: Dokument): OdtContent {
  return new ContentWriter(dokument).write();
}

class ContentWriter {
  readonly #inlines: OdtInlines;
  readonly #styles: Style[] = [styleOf("note"), styleOf("footer")];
  readonly #flat: readonly Flat[];
  readonly #lists: ListWriter;
  readonly #automatic: Xml[] = [...markStyles, ...cellStyles];
  #tables = 0;

  constructor(dokument: Dokument) {
    this.#inlines = new OdtInlines(dokument);
    this.#flat = flatten(dokument.blocks);
    this.#lists = new ListWriter(this.#flat);
  }

  write(): OdtContent {
    const body = [...this.#flat.map((one) => this.#one(one)), this.#lists.close()];
    const content = odtRoot(
      "content",
      xml`<office:automatic-styles>${this.#automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    );
    return { content, styles: this.#styles, lists: [...this.#lists.styles.values()] };
  }

  #one(one: Flat): XmlChild {
    // No list item can hold a table: the lists around it end, and go on behind it.
    if (one.kind === "table") return [this.#lists.close(), this.#table(one)];
    return [this.#lists.enter(one), this.#paragraph(one)];
  }

  #style(role: Role, path: Paragraph["path"]): string {
    const style = styleOf(role, path);
    this.#styles.push(style);
    return odtName(style.names.odt);
  }

  #paragraph({ role, path, id, newPage, runs, marked, done, lists }: Paragraph): XmlChild {
    const style = this.#style(role, path);
    const box: Run[] =
      marked && done !== undefined
        ? [{ kind: "text", text: boxOf(done) + (lists.at(-1)?.tasks ? "\t" : " "), marks: {} }]
        : [];
    const words = [
      id !== undefined && id !== "" && xml`<text:bookmark text:name="${id}"/>`,
      this.#inlines.write([...box, ...runs], page.text - indentOf(path)),
    ];
    const level = /^heading(\d)/.exec(role)?.[1];
    if (level === undefined) return xml`<text:p text:style-name="${style}">${words}</text:p>`;
    const name = newPage ? this.#onNewPage(style) : style;
    return xml`<text:h text:style-name="${name}" text:outline-level="${level}">${words}</text:h>`;
  }

  #onNewPage(style: string): string {
    const name = `Neue_20_Seite_20_${style}`;
    this.#automatic.push(
      xml`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${style}"><style:paragraph-properties fo:break-before="page"/></style:style>`,
    );
    return name;
  }

  #table(table: Table): Xml {
    const name = `Tabelle${++this.#tables}`;
    const left = indentOf(table.path);
    const width = page.text - left;
    const widths = columnWidths(table, width);
    this.#automatic.push(
      xml`<style:style style:name="${name}" style:family="table"><style:table-properties style:width="${width}mm" fo:margin-left="${left}mm" table:align="left" fo:margin-top="2mm" fo:margin-bottom="4mm" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>`,
      ...widths.map(
        (one, i) =>
          xml`<style:style style:name="${name}.${i + 1}" style:family="table-column"><style:table-column-properties style:column-width="${one}mm"/></style:style>`,
      ),
    );
    const row = (cells: readonly (readonly Run[])[], kind: "head" | "cell"): Xml =>
      xml`<table:table-row table:style-name="Zeile">${widths.map((room, i) => {
        const side = table.alignments[i] ?? "left";
        const role = (kind + { left: "", center: "Center", right: "Right" }[side]) as Role;
        const style = this.#style(role, table.path);
        return xml`<table:table-cell table:style-name="${kind === "head" ? "Kopfzelle" : "Zelle"}" office:value-type="string"><text:p text:style-name="${style}">${this.#inlines.write(cells[i] ?? [], room)}</text:p></table:table-cell>`;
      })}</table:table-row>`;
    return xml`<table:table table:name="${name}" table:style-name="${name}">${widths.map((_, i) => xml`<table:table-column table:style-name="${name}.${i + 1}"/>`)}<table:table-header-rows>${row(table.header, "head")}</table:table-header-rows>${table.rows.map((cells) => row(cells, "cell"))}</table:table>`;
  }
}

const cellStyles: readonly Xml[] = [
  xml`<style:style style:name="Zeile" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`,
  xml`<style:style style:name="Kopfzelle" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:padding-left="1.5mm" fo:padding-right="1.5mm" fo:border-top="1pt solid #${ink}" fo:border-bottom="1pt solid #${ink}" style:vertical-align="bottom"/></style:style>`,
  xml`<style:style style:name="Zelle" style:family="table-cell"><style:table-cell-properties fo:padding="1mm" fo:padding-left="1.5mm" fo:padding-right="1.5mm" fo:border-bottom="0.5pt solid #${hair}"/></style:style>`,
  xml`<style:style style:name="Abbildung" style:family="graphic" style:parent-style-name="Graphics"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none" fo:padding="0mm"/></style:style>`,
];
