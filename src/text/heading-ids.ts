import type { Token } from "markdown-it";
import { oncePer } from "../once-per.ts";
import { slug } from "./slug.ts";

/**
 * Gives every heading an `id` from its words, unique in the body (`zahlen`, `zahlen-2`). These ids never contain `--` or
 * `_`, so ids of the page itself that do cannot collide with them.
 */
export function setHeadingIds(tokens: readonly Token[]): void {
  const used = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    token.attrSet("id", uniqueId(slug(wordsOf(tokens[i + 1])) || "abschnitt", used));
  }
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
