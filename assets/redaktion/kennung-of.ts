import type { DecapMap } from "./decap.ts";

/** The kennung of an entry that has a file; undefined for a new one. */
export function kennungOf(entry: DecapMap): string | undefined {
  return /(?<![^/])([^/]+)\/index\.md$/.exec(String(entry.get("path")))?.[1];
}
