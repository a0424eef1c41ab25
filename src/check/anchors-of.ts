import type { Entry } from "../model/entry.ts";
import { tokensOf } from "../text/tokens-of.ts";

const cache = new WeakMap<object, ReadonlySet<string>>();

/** Anchors of a body that links may name: its headings. */
export function anchorsOf(entry: Entry): ReadonlySet<string> {
  let anchors = cache.get(entry.data);
  if (!anchors) {
    const headings = tokensOf(entry).filter(({ type }) => type === "heading_open");
    anchors = new Set(headings.map((token) => String(token.attrGet("id") ?? "")));
    cache.set(entry.data, anchors);
  }
  return anchors;
}

/** True when an entry has the anchor: a heading, or a numbered paragraph „(1) …“ below one (`zweck-1`). */
export function hasAnchor(entry: Entry, anchor: string): boolean {
  const anchors = anchorsOf(entry);
  if (anchors.has(anchor)) return true;
  const clause = /^(.+)-(\d{1,3}[a-z]?)(?:-\d+)?$/.exec(anchor);
  return (
    clause !== null && (clause[1] === "absatz" || anchors.has(clause[1]!)) && entry.body.includes(`(${clause[2]}) `)
  );
}
