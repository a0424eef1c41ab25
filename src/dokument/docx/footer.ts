import type { Properties } from "../dokument.ts";
import { footerLines } from "../footer-lines.ts";
import { hair, page } from "../look.ts";
import { xml, type Xml } from "../xml.ts";
import { twips } from "./measures.ts";
import { wordPart } from "./namespaces.ts";

/** word/footer1.xml: title and page number, licence and address. */
export function docxFooter(properties: Properties): Uint8Array {
  const { title, below } = footerLines(properties);
  return wordPart("ftr", [
    xml`<w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${hair}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="${twips(page.text)}"/></w:tabs></w:pPr><w:r><w:t>${title}</w:t><w:tab/><w:t xml:space="preserve">Seite </w:t></w:r>${field("PAGE")}<w:r><w:t xml:space="preserve"> von </w:t></w:r>${field("NUMPAGES")}</w:p>`,
    below !== "" && xml`<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>${below}</w:t></w:r></w:p>`,
  ]);
}

function field(name: string): Xml {
  return xml`<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
