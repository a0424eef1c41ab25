import { plainTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Tables: what stands in neighbouring cells says nothing together. */
export default {
  extensions: ["csv"],
  read: (bytes) => ({ texts: plainTexts(bytes.toString("utf8").replaceAll(/[;\t]|"?,"/g, "\n")) }),
} satisfies Reader;
