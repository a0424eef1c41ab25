import type { Properties } from "../dokument.ts";
import { footerLines } from "../footer-lines.ts";
import type { ListStyle } from "../list-style.ts";
import { fonts, hair, ink, page, pen } from "../look.ts";
import { usedStyles, type Style } from "../style.ts";
import { xml, type Xml } from "../xml.ts";
import { odtListStyle } from "./list-styles.ts";
import { odtName } from "./names.ts";
import { odtProperties } from "./properties.ts";
import { odtRoot } from "./root.ts";

/** styles.xml: all named styles of a document, its page and its footer. */
export function odtStyles(styles: readonly Style[], lists: readonly ListStyle[], properties: Properties): Uint8Array {
  return odtRoot(
    "styles",
    xml`<office:font-face-decls><style:font-face style:name="${fonts.text}" svg:font-family="${fonts.text}, '${fonts.twin}', Calibri, sans-serif" style:font-family-generic="swiss" style:font-pitch="variable"/><style:font-face style:name="${fonts.mono}" svg:font-family="'${fonts.mono}', '${fonts.monoTwin}', monospace" style:font-family-generic="modern" style:font-pitch="fixed"/></office:font-face-decls>
<office:styles>${general}${usedStyles(styles).map(paragraphStyle)}${letters}${lists.map(odtListStyle)}<text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/></office:styles>
<office:automatic-styles>${layout}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>${footer(properties)}</style:footer></style:master-page></office:master-styles>`,
  );
}

const general = xml`<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="10mm" style:writing-mode="page"/><style:text-properties style:font-name="${fonts.text}" fo:font-size="10.5pt" fo:language="de" fo:country="DE" fo:color="#${ink}" fo:hyphenate="false"/></style:default-style><style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style><style:default-style style:family="graphic"><style:text-properties fo:language="de" fo:country="DE"/></style:default-style><style:style style:name="Graphics" style:family="graphic"/><style:style style:name="Standard" style:family="paragraph" style:class="text"/>`;

function paragraphStyle({ names, parent, look }: Style): Xml {
  const outline = look.outline === undefined ? undefined : xml` style:default-outline-level="${look.outline}"`;
  const next = look.keep ? xml` style:next-style-name="Text_20_body"` : undefined;
  return xml`<style:style style:name="${odtName(names.odt)}" style:display-name="${names.odt}" style:family="paragraph" style:parent-style-name="${odtName(parent?.names.odt ?? "Standard")}"${next}${outline}>${odtProperties(look)}</style:style>`;
}

const letters = [
  xml`<style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text"><style:text-properties style:font-name="${fonts.mono}" fo:font-size="9.5pt"/></style:style>`,
  xml`<style:style style:name="Placeholder" style:family="text"><style:text-properties fo:background-color="#${pen}"/></style:style>`,
  xml`<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#2044aa" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>`,
  xml`<style:style style:name="Footnote_20_Symbol" style:display-name="Footnote Symbol" style:family="text"/>`,
  xml`<style:style style:name="Footnote_20_anchor" style:display-name="Footnote anchor" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`,
];

const layout = xml`<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="${page.width}mm" fo:page-height="${page.height}mm" style:print-orientation="portrait" fo:margin-top="${page.top}mm" fo:margin-bottom="12mm" fo:margin-left="${page.left}mm" fo:margin-right="${page.right}mm" style:num-format="1"><style:footnote-sep style:width="0.2mm" style:rel-width="25%" style:color="#${ink}" style:adjustment="left" style:distance-before-sep="2mm" style:distance-after-sep="2mm"/></style:page-layout-properties><style:header-style/><style:footer-style><style:header-footer-properties fo:min-height="12mm" fo:margin-top="6mm" style:dynamic-spacing="false"/></style:footer-style></style:page-layout><style:style style:name="Fuss" style:family="paragraph" style:parent-style-name="Footer"><style:paragraph-properties fo:border-top="0.5pt solid #${hair}" fo:padding-top="1.5mm"><style:tab-stops><style:tab-stop style:position="${page.text}mm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>`;

function footer(properties: Properties): Xml {
  const { title, below } = footerLines(properties);
  return xml`<text:p text:style-name="Fuss">${title}<text:tab/>Seite <text:page-number text:select-page="current">1</text:page-number> von <text:page-count>1</text:page-count></text:p>${below !== "" && xml`<text:p text:style-name="Footer">${below}</text:p>`}`;
}
