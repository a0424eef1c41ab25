import { plainTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Files that say what they say: text, Markdown, BibTeX, settings of web servers. */
export default {
  extensions: ["txt", "md", "bib", "nginx", "caddy"],
  names: ["_headers", "_redirects", "mimetype", ".kurzer-dienstweg"],
  read: (bytes) => {
    const text = bytes.toString("utf8");
    // In Markdown an address stands in the middle of a sentence.
    const linked = text.includes("](") ? [text.replaceAll(/\]\([^)\]\n]*\)/g, "")] : [];
    return { texts: [...plainTexts(text), ...linked] };
  },
} satisfies Reader;
