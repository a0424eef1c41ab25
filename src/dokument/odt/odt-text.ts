import { typography } from "../../text/typography.ts";
import { Xml, xml, type XmlChild } from "../xml.ts";

/** Words with what ODF needs elements for: tabs, line ends and blanks in a row. */
export function odtText(text: string, verbatim = false): XmlChild {
  return (verbatim ? text : typography(text)).split(/(\t|\n|^ +| +$| {2,})/).map((part, i) => {
    if (i % 2 === 0) return part;
    if (part === "\t") return new Xml("<text:tab/>");
    if (part === "\n") return new Xml("<text:line-break/>");
    return xml`<text:s text:c="${part.length}"/>`;
  });
}
