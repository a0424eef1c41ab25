import { typography } from "../../text/typography.ts";
import { Xml, xml, type XmlChild } from "../xml.ts";

/** Words of a run; tabs and line ends are elements. */
export function wordText(text: string, verbatim = false): XmlChild {
  return (verbatim ? text : typography(text)).split(/(\t|\n)/).map((part) => {
    if (part === "\t") return new Xml("<w:tab/>");
    if (part === "\n") return new Xml("<w:br/>");
    return part === "" ? undefined : xml`<w:t xml:space="preserve">${part}</w:t>`;
  });
}
