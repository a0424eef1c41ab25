import { jsonLetters } from "../json-letters.ts";
import { jsonTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Data, schemas, the catalogue, JSON feeds, source maps. */
export default {
  extensions: ["json", "jsonld", "map", "webmanifest"],
  read: (bytes) => ({ texts: jsonTexts(bytes.toString("utf8")) }),
  letters: jsonLetters,
} satisfies Reader;
