import { EVENT_ID, parseEvents } from "js-yaml";

/** True when YAML holds comments, which a serializer would lose; the source must be readable. */
export function hasComments(source: string): boolean {
  return /(^|\s)#/.test(withoutScalars(source));
}

/** Offset of the line of a key, or of the first of the comment lines right above it; a comment set off by a blank line stands for itself. `bare` is {@link withoutScalars}. */
export function startWithComments(bare: string, key: number): number {
  let start = lineStart(bare, key);
  while (start > 0) {
    const above = lineStart(bare, start - 1);
    if (!bare.slice(above, start).trimStart().startsWith("#")) break;
    start = above;
  }
  return start;
}

/** Offset of the line an offset is in. */
export function lineStart(source: string, at: number): number {
  return source.lastIndexOf("\n", at - 1) + 1;
}

/** The source with every letter of keys and values blotted out, offsets kept, so that a # left over starts a comment. */
export function withoutScalars(source: string): string {
  let out = "";
  for (const event of parseEvents(source, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < out.length) continue;
    out +=
      source.slice(out.length, event.valueStart) +
      source.slice(event.valueStart, event.valueEnd).replace(/[^\n]/g, "x");
  }
  return out + source.slice(out.length);
}
