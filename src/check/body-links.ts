import type { Token } from "markdown-it";
import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { attribute } from "../text/attribute.ts";
import { tokensOf } from "../text/tokens-of.ts";

/** A link or picture in a body with the place of its address in the file, from 1. */
export interface BodyLinkPlace {
  readonly href: string;
  readonly kind: "verweis" | "bild";
  readonly line: number;
  readonly column: number;
}

/** All links and pictures of a body in their order, each with its place; worked out once. */
export const bodyLinks: (entry: Entry) => readonly BodyLinkPlace[] = oncePerEntry(findLinks);

/** Addresses written with entities are not found as they read; each such search goes through the whole text. */
const mostMissed = 100;

function findLinks(entry: Entry): BodyLinkPlace[] {
  const lines = entry.body.split("\n");
  const found: BodyLinkPlace[] = [];
  // Where the search for the next address starts: two links to the same page on one line are two places.
  let from = { line: 0, column: 0 };
  let block = 0;
  let missed = 0;
  for (const token of tokensOf(entry)) {
    if (token.map) block = token.map[0];
    for (const [link, offset] of inlineLinks(token)) {
      const href = attribute(link, link.type === "image" ? "src" : "href");
      const start = block + offset;
      const place =
        missed > mostMissed
          ? undefined
          : (search(lines, href, start > from.line ? { line: start, column: 0 } : from) ??
            search(lines, href, { line: 0, column: 0 }));
      if (!place) missed++;
      else from = { line: place.line, column: place.column + href.length };
      const kind = link.type === "image" ? "bild" : "verweis";
      found.push({ href, kind, line: entry.bodyLine + (place?.line ?? start), column: (place?.column ?? 0) + 1 });
    }
  }
  return found;
}

/** Links and pictures of an inline token, each with the number of line breaks before it. */
function* inlineLinks(token: Token): Generator<[Token, number]> {
  let breaks = 0;
  for (const child of token.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") breaks++;
    if (child.type === "link_open" || child.type === "image") yield [child, breaks];
  }
}

function search(
  lines: readonly string[],
  href: string,
  from: { line: number; column: number },
): { line: number; column: number } | undefined {
  if (href === "") return undefined;
  for (let line = from.line; line < lines.length; line++) {
    const column = lines[line]!.indexOf(href, line === from.line ? from.column : 0);
    if (column >= 0) return { line, column };
  }
  return undefined;
}
