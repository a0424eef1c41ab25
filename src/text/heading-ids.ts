import type { Token } from "markdown-it";
import { oncePer } from "../once-per.ts";
import { slug } from "./slug.ts";

/** Gives every heading its `id`. */
export function setHeadingIds(tokens: readonly Token[]): void {
  const headings = [...tokens.keys()].filter((i) => tokens[i]!.type === "heading_open");
  const ids = headingIds(headings.map((i) => wordsOf(tokens[i + 1])));
  for (const [n, i] of headings.entries()) tokens[i]!.attrSet("id", ids[n]!);
}

/**
 * Ids of the headings of a body from their words, unique there (`zahlen`, `zahlen-2`). They never contain `--` or `_`, so
 * ids of the page itself that do cannot collide with them.
 */
export function headingIds(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((words) => uniqueId(slug(words) || "abschnitt", used));
}

/** The next number to try for each stem: to count from the start again would take hours for a text full of equal headings. */
const countsOf = oncePer((_used: Set<string>) => new Map<string, number>());

/** The stem as it is, or with the first number that makes it unlike all used ids; it then counts as used. */
export function uniqueId(stem: string, used: Set<string>): string {
  const counts = countsOf(used);
  let id = stem;
  let count = counts.get(stem) ?? 2;
  for (; used.has(id); count++) id = `${stem}-${count}`;
  counts.set(stem, count);
  used.add(id);
  return id;
}

/** Words of an inline token without markup. */
export function wordsOf(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .map((child) =>
      child.type === "softbreak" || child.type === "hardbreak"
        ? " "
        : child.type === "image"
          ? wordsOf(child)
          : child.content,
    )
    .join("");
}
