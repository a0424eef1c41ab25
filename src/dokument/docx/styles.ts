import { fonts, hair, ink, pen } from "../look.ts";
import { usedStyles, type Style } from "../style.ts";
import { xml, type Xml } from "../xml.ts";
import { letterProperties, paragraphProperties } from "./properties.ts";
import { wordPart } from "./namespaces.ts";
import { styleId } from "./style-id.ts";

/** word/styles.xml: all named styles of a document. */
export function docxStyles(styles: readonly Style[]): Uint8Array {
  return wordPart("styles", [general, ...usedStyles(styles).map(paragraphStyle), ...letters, table]);
}

const general = xml`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${fonts.text}" w:hAnsi="${fonts.text}" w:eastAsia="${fonts.text}" w:cs="${fonts.text}"/><w:color w:val="${ink}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

function paragraphStyle({ names, parent, look }: Style): Xml {
  const id = styleId(names.docx);
  return xml`<w:style w:type="paragraph"${own(names.docx)} w:styleId="${id}"><w:name w:val="${names.docx}"/><w:basedOn w:val="${styleId(parent?.names.docx ?? "Normal")}"/>${look.keep && xml`<w:next w:val="BodyText"/>`}<w:qFormat/><w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${letterProperties(look)}</w:rPr></w:style>`;
}

/** Word keeps its own names for styles it knows, and translates them. */
function own(name: string): Xml | undefined {
  const standard =
    /^(heading \d|Title|Subtitle|Body Text|Quote|List Paragraph|caption|footnote text|footer|HTML Preformatted)$/;
  return standard.test(name) ? undefined : xml` w:customStyle="1"`;
}

const letters = [
  xml`<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/><w:rPr><w:rFonts w:ascii="${fonts.mono}" w:hAnsi="${fonts.mono}" w:cs="${fonts.mono}"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>`,
  xml`<w:style w:type="character" w:customStyle="1" w:styleId="Platzhalter"><w:name w:val="Platzhalter"/><w:qFormat/><w:rPr><w:shd w:val="clear" w:color="auto" w:fill="${pen}"/></w:rPr></w:style>`,
  xml`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="2044aa"/><w:u w:val="single"/></w:rPr></w:style>`,
  xml`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
];

const line = (side: string, colour: string, size: number): Xml =>
  xml`<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const table = xml`<w:style w:type="table" w:customStyle="1" w:styleId="Tafel"><w:name w:val="Tafel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line("top", ink, 8)}${line("bottom", hair, 4)}${line("insideH", hair, 4)}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${line("bottom", ink, 8)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`;
