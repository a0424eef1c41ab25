import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { headingIds } from "../text/heading-ids.ts";
import { outlineOf } from "../text/outline-of.ts";

/** Anchors of a body that links may name: its headings; worked out once. */
export const anchorsOf: (entry: Entry) => ReadonlySet<string> = oncePerEntry(
  (entry) => new Set(headingIds(outlineOf(entry).headings.map(({ words }) => words))),
);

/** True when an entry has the anchor: a heading, or a numbered paragraph „(1) …“ below one (`zweck-1`). */
export function hasAnchor(entry: Entry, anchor: string): boolean {
  const anchors = anchorsOf(entry);
  if (anchors.has(anchor)) return true;
  const [, heading = "", number] = /^(.+)-(\d{1,3}[a-z]?)(?:-\d+)?$/.exec(anchor) ?? [];
  return number !== undefined && (heading === "absatz" || anchors.has(heading)) && entry.body.includes(`(${number}) `);
}
