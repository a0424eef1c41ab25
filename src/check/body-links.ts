import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { linksOf } from "../text/links-of.ts";

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
  if (linksOf(entry).length === 0) return [];
  const lines = entry.body.split("\n");
  const found: BodyLinkPlace[] = [];
  // Where the search for the next address starts: two links to the same page on one line are two places.
  let from = { line: 0, column: 0 };
  let missed = 0;
  for (const { href, kind, line: start } of linksOf(entry)) {
    const place =
      missed > mostMissed
        ? undefined
        : (search(lines, href, start > from.line ? { line: start, column: 0 } : from) ??
          search(lines, href, { line: 0, column: 0 }));
    if (!place) missed++;
    else from = { line: place.line, column: place.column + href.length };
    found.push({ href, kind, line: entry.bodyLine + (place?.line ?? start), column: (place?.column ?? 0) + 1 });
  }
  return found;
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
