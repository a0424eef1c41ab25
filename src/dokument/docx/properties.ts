import { boxMargin, fonts, hair, type Look } from "../look.ts";
import { xml, type XmlChild } from "../xml.ts";
import { halfPoints, spaces, twips } from "./measures.ts";

/** What a look says of paragraphs, as Word's properties in the order its schema asks for. */
export function paragraphProperties(look: Look): XmlChild {
  const { keep, whole, border, shade, before, after, line, left, first, align, outline } = look;
  const spacing = [before !== undefined, after !== undefined, line !== undefined].includes(true);
  return [
    keep && xml`<w:keepNext/>`,
    whole && xml`<w:keepLines/>`,
    border && xml`<w:pBdr>${borders(look)}</w:pBdr>`,
    shade && xml`<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    first !== undefined && left !== undefined && xml`<w:tabs><w:tab w:val="left" w:pos="${twips(left)}"/></w:tabs>`,
    spacing &&
      xml`<w:spacing${before !== undefined && xml` w:before="${spaces(before)}"`}${after !== undefined && xml` w:after="${spaces(after)}"`}${line !== undefined && xml` w:line="${Math.round(line * 2.4)}" w:lineRule="auto"`}/>`,
    left !== undefined &&
      xml`<w:ind w:left="${twips(left)}"${border === "box" && xml` w:right="${twips(boxMargin)}"`}${first !== undefined && xml` w:hanging="${twips(-first)}"`}/>`,
    align && xml`<w:jc w:val="${align === "right" ? "end" : "center"}"/>`,
    outline !== undefined && xml`<w:outlineLvl w:val="${outline - 1}"/>`,
  ];
}

/** What a look says of letters. */
export function letterProperties({ mono, bold, colour, size }: Look): XmlChild {
  return [
    mono && xml`<w:rFonts w:ascii="${fonts.mono}" w:hAnsi="${fonts.mono}" w:cs="${fonts.mono}"/>`,
    bold && xml`<w:b/><w:bCs/>`,
    colour && xml`<w:color w:val="${colour}"/>`,
    size !== undefined && xml`<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`,
  ];
}

function borders({ border, shade }: Look): XmlChild {
  if (border === "left") return xml`<w:left w:val="single" w:sz="12" w:space="7" w:color="${hair}"/>`;
  if (border === "bottom") return xml`<w:bottom w:val="single" w:sz="4" w:space="3" w:color="${hair}"/>`;
  const side = xml` w:val="single" w:sz="8" w:space="5" w:color="${shade ?? hair}"/>`;
  return xml`<w:top${side}<w:left${side}<w:bottom${side}<w:right${side}`;
}
