import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
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
    const bytes = unpacked(content).toLowerCase();
    return { name: path.relative(dir, file).toLowerCase(), bytes, words: wordsOf(bytes) };
  });
}

/** The text of a file. Pagefind packs its files, whatever their names say; documents are archives, also inside one for the press. */
function unpacked(content: Uint8Array): string {
  if (content[0] === 0x1f && content[1] === 0x8b) return gunzipSync(content).toString("utf8");
  if (strFromU8(content.subarray(0, 4), true) !== "PK\u0003\u0004") return Buffer.from(content).toString("utf8");
  const parts = Object.entries(unzipSync(content));
  return parts.map(([name, part]) => `${name}\n${unpacked(part)}`).join("\n");
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
