import { typography } from "../text/typography.ts";

/** Text as a newsroom wants it: German quotation marks and dashes, no blank twice or at the end of a line, no hidden hyphens. */
export function cleanText(text: string): string {
  const signs = text
    .replaceAll("\u00ad", "")
    .replaceAll(/"([^"\n]*)"/g, "„$1“")
    .replaceAll("...", "…")
    .replaceAll(/ (?:-|--) /g, " – ");
  return typography(signs)
    .replaceAll(/[ \t\u00a0\u202f]{2,}/g, " ")
    .replaceAll(/(?<![ \t\u00a0])[ \t\u00a0]+$/gm, "")
    .trim();
}
