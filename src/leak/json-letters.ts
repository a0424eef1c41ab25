import { ByteLetters, type Signs } from "./byte-letters.ts";
import type { Letters } from "./letters.ts";

/** Strings of JSON, one apart from the other. */
export const jsonSigns: Signs = { closer: "\\%", parts: '"' };

const strings = new ByteLetters(jsonSigns);
const text = new ByteLetters({ closer: "\\%&", parts: '"', stop: "<" });

/** What `jsonTexts` says of data, as letters straight from its bytes; nothing for all that is not plain. */
export function jsonLetters(bytes: Buffer): readonly Letters[] | undefined {
  strings.begin(bytes);
  if (strings.read(0, bytes.length) < 0 || strings.encoded) return undefined;
  if (!bytes.includes("<") && !bytes.includes("&")) return [strings];
  text.begin(bytes);
  for (let at = 0; at < bytes.length;) {
    const start = text.read(at, bytes.length);
    if (start < 0) return undefined;
    at = start === bytes.length ? start : tagEnd(bytes, start);
    if (at < 0) return undefined;
    text.part();
  }
  return [strings, text];
}

const [quote, less, greater, backslash] = [0x22, 0x3c, 0x3e, 0x5c] as const;

/** Where a tag in a string ends; -1 for a `<` that begins none. */
function tagEnd(bytes: Buffer, start: number): number {
  for (let i = start + 1; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === greater) return i + 1;
    if (byte === quote || byte === less) return -1;
    if (byte === backslash) i++;
  }
  return -1;
}
