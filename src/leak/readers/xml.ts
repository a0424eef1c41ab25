import { markupLetters } from "../markup-letters.ts";
import { markupTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Feeds, sitemaps, drawings, process models, parts of office documents. */
export default {
  extensions: ["xml", "svg", "bpmn", "rels", "rdf"],
  read: (bytes) => ({ texts: markupTexts(decoded(bytes)) }),
  letters: markupLetters,
} satisfies Reader;

/** Word and Excel may write their parts in UTF-16. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return bytes.toString("utf8");
}
