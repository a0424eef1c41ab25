import { markupLetters } from "../markup-letters.ts";
import { markupTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Pages: text, attributes, JSON-LD. */
export default {
  extensions: ["html"],
  read: (bytes) => ({ texts: markupTexts(bytes.toString("utf8")) }),
  letters: markupLetters,
} satisfies Reader;
