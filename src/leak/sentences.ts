import { tagMark } from "./letter-table.ts";

/**
 * Cuts a text where a page may put something between its words: lines, ends of sentences, cells, links and footnotes.
 * What is not read, like the address of a link, becomes a piece of its own.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/^[ \t]*(?:>|[-*+]|#{1,6}|\d{1,3}\.|\[\^[^\]\n\r\u2028\u2029]*\]:)[ \t]/gm, "\n")
    .replaceAll(/\]\((?:mailto:|tel:)?([^)\]\n]*)\)/g, "\n$1\n")
    .replaceAll(/!?\[\^[^[\]\n]*\]/g, "\n")
    .split(new RegExp(`[\\n|${tagMark}]+|(?<=[.?!:;])\\s+`))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
