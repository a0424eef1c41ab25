import type { Reader } from "../reader.ts";
import { unpackedPagefind } from "../unpacked-pagefind.ts";

/** Pagefind's own program. */
export default {
  extensions: ["pagefind"],
  read: (bytes) => ({ texts: [unpackedPagefind(bytes).toString("utf8")], program: true }),
} satisfies Reader;
