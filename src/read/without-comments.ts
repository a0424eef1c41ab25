/** XML from its first part that is no comment on, or undefined when a comment never ends; linear, which no pattern is here. */
export function withoutComments(xml: string): string | undefined {
  let at = 0;
  while (xml.startsWith("<!--", at)) {
    const end = xml.indexOf("-->", at + 4);
    if (end < 0) return undefined;
    at = end + 3;
    while (/\s/.test(xml.charAt(at))) at++;
  }
  return xml.slice(at);
}
