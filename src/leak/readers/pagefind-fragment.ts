import { jsonLetters } from "../json-letters.ts";
import { jsonTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";
import { unpackedPagefind } from "../unpacked-pagefind.ts";

/** What the search shows of a page. */
export default {
  extensions: ["pf_fragment"],
  read: (bytes) => ({ texts: jsonTexts(unpackedPagefind(bytes).toString("utf8")) }),
  letters: (bytes, seen) => jsonLetters(unpackedPagefind(bytes), seen),
} satisfies Reader;
