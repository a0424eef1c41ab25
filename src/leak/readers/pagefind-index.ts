import { cborTexts } from "../cbor-texts.ts";
import type { Reader } from "../reader.ts";
import { unpackedPagefind } from "../unpacked-pagefind.ts";

/** The words of all pages, cut to their stems. */
export default {
  extensions: ["pf_index"],
  holdsMore: true,
  read: (bytes) => ({ texts: [], stems: cborTexts(unpackedPagefind(bytes)) }),
} satisfies Reader;
