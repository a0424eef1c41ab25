import { markupTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Pages: text, attributes, JSON-LD. */
export default {
  extensions: ["html"],
  sharedLines: true,
  read: (bytes) => ({ texts: markupTexts(bytes.toString("utf8")) }),
} satisfies Reader;
