import { cborTexts } from "../cbor-texts.ts";
import type { Reader } from "../reader.ts";
import { unpackedPagefind } from "../unpacked-pagefind.ts";

/** Values of filters, and what is known of the index as a whole. */
export default {
  extensions: ["pf_filter", "pf_meta"],
  read: (bytes) => ({ texts: [cborTexts(unpackedPagefind(bytes)).join("\n")] }),
} satisfies Reader;
