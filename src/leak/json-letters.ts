import { ByteLetters } from "./byte-letters.ts";
import type { Letters } from "./letters.ts";
import type { SeenPieces } from "./seen-pieces.ts";

const strings = new ByteLetters({ closer: "\\%", stop: '"' });
const text = new ByteLetters({ closer: "\\%&", stop: "<" });
const tags = new ByteLetters({ closer: "\\%&" });

const [quote, ampersand, less, greater, backslash] = [0x22, 0x26, 0x3c, 0x3e, 0x5c] as const;

/** So many letters are looked at together; a list of a whole hub has far more. */
const together = 2 ** 15;
/** What stands between strings is short. */
const step = 2 ** 10;

/**
 * What `jsonTexts` says of data, as letters straight from its bytes, and `undefined` for what is not plain. Strings seen
 * before are left out.
 */
export function* jsonLetters(bytes: Buffer, seen: SeenPieces): Generator<Letters | undefined, void, undefined> {
  const all = [strings, text, tags];
  for (const letters of all) letters.begin(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length;) {
    const before = strings.read(at, Math.min(at + step, bytes.length));
    if (before < 0) return yield undefined;
    if (bytes[before] !== quote) {
      at = before;
      continue;
    }
    const start = before + 1;
    const end = stringEnd(bytes, start);
    if (end < 0 || (!seen.has("string", view, start, end) && !readString(bytes, start, end))) return yield undefined;
    at = end + 1;
    if (all.every(({ length }) => length < together)) continue;
    yield* all;
    for (const letters of all) letters.forget();
  }
  if (strings.encoded) yield undefined;
  else yield* all;
}

/** Where a string ends; -1 for one that does not. */
export function stringEnd(bytes: Buffer, start: number): number {
  for (let i = start; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === quote) return i;
    if (byte === backslash) i++;
  }
  return -1;
}

/** Reads a string as it stands and, where it may hold markup, as readers see it; false for what is not plain. */
function readString(bytes: Buffer, start: number, end: number): boolean {
  strings.part();
  if (strings.read(start, end) < 0) return false;
  strings.part();
  if (!mayHoldMarkup(bytes, start, end)) return true;
  text.part();
  for (let at = start; at < end;) {
    const tag = text.read(at, end);
    if (tag < 0) return false;
    if (tag === end) break;
    at = tagEnd(bytes, tag, end);
    tags.part();
    if (at < 0 || tags.read(tag, at) < 0) return false;
    text.part();
  }
  return true;
}

function mayHoldMarkup(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === less || bytes[i] === ampersand) return true;
  return false;
}

/** Where a tag ends; -1 for a `<` that begins none. */
export function tagEnd(bytes: Buffer, start: number, end: number): number {
  for (let i = start + 1; i < end && bytes[i] !== less; i++) if (bytes[i] === greater) return i + 1;
  return -1;
}
