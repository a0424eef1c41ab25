import type { Child } from "../../src/html.ts";
import { typography } from "../../src/text/typography.ts";
import { extern } from "../components/extern.ts";

/** Where something comes from: an address becomes a link in its short form, a citation stays text. */
export function source(quelle: string): Child {
  if (!/^https?:\/\//.test(quelle)) return typography(quelle);
  return extern({ url: quelle, text: quelle.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "") });
}
