import { flatten } from "../flatten.ts";
import { noteRows } from "../note-rows.ts";
import { xml } from "../xml.ts";
import { DocxInlines, type Shared } from "./inline-writer.ts";
import { wordPart } from "./namespaces.ts";
import { Relationships } from "./relationships.ts";

/** word/footnotes.xml and what it refers to; the first two are the lines above footnotes, which Word wants to have. */
export function docxFootnotes(shared: Shared): { readonly part: Uint8Array; readonly relationships: Relationships } {
  const relationships = new Relationships();
  const inlines = new DocxInlines(shared, relationships);
  const mark = xml`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:tab/></w:r>`;
  const notes = shared.dokument.notes.map((blocks, i) => {
    const rows = noteRows(flatten(blocks));
    const paragraphs = (rows.length === 0 ? [{ runs: [] }] : rows).map(
      ({ runs }, row) =>
        xml`<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${row === 0 && mark}${inlines.write(runs, 100)}</w:p>`,
    );
    return xml`<w:footnote w:id="${i + 1}">${paragraphs}</w:footnote>`;
  });
  const part = wordPart(
    "footnotes",
    xml`<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${notes}`,
  );
  return { part, relationships };
}
