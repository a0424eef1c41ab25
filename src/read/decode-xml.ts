import { cleanText } from "./read-text.ts";

/** Encodings that tools on German desks write; any other is refused. */
const encodings = new Set(["utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"]);

/**
 * Decodes XML by its byte order mark, else by what it declares, else as UTF-8; `undefined` when it is none of these.
 * The `beginning` of a file may end in the middle of a character.
 */
export function decodeXml(bytes: Uint8Array, beginning = false): string | undefined {
  const encoding = markOf(bytes) ?? declared(bytes);
  if (!encoding.startsWith("utf-16") && !encodings.has(encoding)) return undefined;
  try {
    const text = cleanText(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: beginning }));
    // What is text by now has no encoding; a parser would refuse all but UTF-8.
    return text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, "$1");
  } catch {
    return undefined;
  }
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function declared(bytes: Uint8Array): string {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return (/^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)/.exec(start)?.[1] ?? "utf-8").toLowerCase();
}
