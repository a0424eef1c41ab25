import { boxMargin, fonts, hair, type Look } from "../look.ts";
import { Xml, xml, type XmlChild } from "../xml.ts";

/** What a look says of paragraphs and of letters, as ODF properties. */
export function odtProperties(look: Look): XmlChild {
  // The margin of a box is inside its edge here, and outside in Word.
  const left = look.left === undefined || look.border !== "box" ? look.left : look.left - boxMargin;
  const paragraph = attributes({
    "fo:margin-top": points(look.before),
    "fo:margin-bottom": points(look.after),
    "fo:margin-left": millimetres(left),
    "fo:margin-right": look.left === undefined ? undefined : "0mm",
    "fo:text-indent": millimetres(look.first),
    "fo:line-height": look.line === undefined ? undefined : `${look.line}%`,
    "fo:text-align": look.align === "right" ? "end" : look.align,
    "fo:background-color": look.shade === undefined ? undefined : `#${look.shade}`,
    "fo:keep-with-next": look.keep ? "always" : undefined,
    ...border(look),
  });
  const text = attributes({
    "style:font-name": look.mono ? fonts.mono : undefined,
    "fo:font-size": points(look.size),
    "fo:font-weight": look.bold ? "bold" : undefined,
    "fo:color": look.colour === undefined ? undefined : `#${look.colour}`,
  });
  return [paragraph && xml`<style:paragraph-properties${paragraph}/>`, text && xml`<style:text-properties${text}/>`];
}

function border({ border: side, shade }: Look): Record<string, string | undefined> {
  if (side === "box") return { "fo:border": `1pt solid #${shade ?? hair}`, "fo:padding": `${boxMargin}mm` };
  if (side === "left") return { "fo:border-left": `1.5pt solid #${hair}`, "fo:padding-left": "2.5mm" };
  return side === "bottom" ? { "fo:border-bottom": `0.5pt solid #${hair}`, "fo:padding-bottom": "1mm" } : {};
}

const points = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value}pt`);
const millimetres = (value: number | undefined): string | undefined => (value === undefined ? undefined : `${value}mm`);

/** Attributes with their leading blanks; undefined when there are none. Values are our own. */
function attributes(values: Readonly<Record<string, string | undefined>>): Xml | undefined {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : new Xml(given.map(([name, value]) => ` ${name}="${value}"`).join(""));
}
