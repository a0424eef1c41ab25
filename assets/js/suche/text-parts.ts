import type { Textteil } from "../../../_includes/components/treffer.ts";

/** Takes Pagefind's excerpt apart; its only markup is `<mark>`, everything else is text with `<` and `>` escaped. */
export function excerptParts(excerpt: string): Textteil[] {
  // Pagefind marks the stop after a word too (not `;`, which may end an escaped sign). Two groups: every second of three pieces is a marked word.
  return excerpt
    .split(/<mark>([^<]*?)((?<![.,:!?)“])[.,:!?)“]+|)<\/mark>/u)
    .map((piece, i) => ({ text: unescape(piece), markiert: i % 3 === 1 }))
    .filter(({ text }) => text !== "");
}

function unescape(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}

/** Marks the words of a search in a title, also inside compounds; words of one or two letters would mark too much. */
export function titleParts(title: string, q: string): Textteil[] {
  const words = q.split(/[\s"„“.,;:!?()]+/u).filter((word) => word.length > 2);
  if (words.length === 0) return [{ text: title, markiert: false }];
  const pattern = words.map((word) => word.replaceAll(/[\\^$*+?|[\]{}]/gu, String.raw`\$&`)).join("|");
  return title
    .split(new RegExp(`(${pattern})`, "iu"))
    .map((text, i) => ({ text, markiert: i % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
