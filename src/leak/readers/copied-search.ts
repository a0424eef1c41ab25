import { jsonTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** What the search of a copy knows: a script, since a page in a folder can fetch nothing, but all in it is data. */
export default {
  extensions: [],
  names: ["verzeichnis.js"],
  holdsMore: true,
  read: (bytes) => {
    const [, data] = /^self\.suchdaten=(.*);\s*$/su.exec(bytes.toString("utf8")) ?? [];
    if (data === undefined) throw new SyntaxError("no data of a search");
    return { texts: jsonTexts(data), stems: termsIn(JSON.parse(data) as SearchData) };
  },
} satisfies Reader;

interface SearchData {
  readonly verzeichnis?: { readonly index?: readonly unknown[] };
}

/** Words of MiniSearch's index, cut to their stems. */
function termsIn({ verzeichnis }: SearchData): string[] {
  const first = (entry: unknown): unknown => (Array.isArray(entry) ? (entry[0] as unknown) : undefined);
  return (verzeichnis?.index ?? []).map(first).filter((term) => typeof term === "string");
}
