import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { BuiltSite } from "./built-site.ts";
import { plain } from "./html-tags.ts";

/** One file of a site as somebody sees it who looks for a secret. */
export interface OutputText {
  readonly name: string;
  /** All bytes, unpacked if they were packed, in lower case. */
  readonly bytes: string;
  /** The words of a page or text, without tags, entities and the signs of fine typography. */
  readonly words: string;
}

const decap = path.dirname(createRequire(import.meta.url).resolve("decap-cms"));

/** Everything a site gives away: every byte of every file, and their names; left out is what Decap CMS gives to all the world. */
export function outputOf({ dir }: BuiltSite): OutputText[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    const original = path.join(decap, entry.name);
    if (existsSync(original) && readFileSync(original).equals(content)) return [];
    // Pagefind packs its files, whatever their names say.
    const bytes = (content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content)
      .toString("utf8")
      .toLowerCase();
    return { name: path.relative(dir, file).toLowerCase(), bytes, words: wordsOf(bytes) };
  });
}

/** Text in the form in which two spellings of one sentence are equal. */
export function wordsOf(text: string): string {
  return plain(text.toLowerCase().replaceAll(/<[^>]*>/g, ""))
    .replaceAll("\u00ad", "")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ");
}

/** Names of the files in which a text occurs, also as part of their names. */
export function filesWith(output: readonly OutputText[], text: string): string[] {
  const [low, words] = [text.toLowerCase(), wordsOf(text)];
  return output
    .filter(({ name, bytes, words: inWords }) => name.includes(low) || bytes.includes(low) || inWords.includes(words))
    .map(({ name }) => name);
}
