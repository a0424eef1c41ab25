/** Replaces `[start, end)` by `text`; offsets count in the file's text without byte order mark and with `\n` line ends. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text in which {@link Edit} offsets count. Unlike the reader's it keeps the Unicode form, so that a change touches nothing else. */
export function editable(raw: string): string {
  return raw
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
}

/** Applies edits that do not overlap to a file as it stands on disk; every other byte stays, line ends too. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const mark = raw.startsWith("\ufeff") ? 1 : 0;
  const breaks = [...raw.slice(mark).matchAll(/\r\n/g)].map(({ index }, i) => index - i);
  const inRaw = (offset: number): number => mark + offset + breaks.filter((at) => at < offset).length;
  const lineEnd = breaks.length > 0 ? "\r\n" : "\n";
  let out = raw;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    out = out.slice(0, inRaw(start)) + text.replaceAll("\n", lineEnd) + out.slice(inRaw(end));
  }
  return out;
}
