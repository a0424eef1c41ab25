import { ByteLetters } from "./byte-letters.ts";
import { decodedAddress } from "./decoded-address.ts";
import { decodeEntities } from "./decode-entities.ts";
import { stringEnd, tagEnd } from "./json-letters.ts";
import { passingLetters, type Letters } from "./letters.ts";
import type { SeenPieces } from "./seen-pieces.ts";

const text = new ByteLetters({ closer: "&", stop: "<" });
const tags = new ByteLetters({ closer: "&%" });
const data = new ByteLetters({ closer: "\\%", stop: '"' });

const [newline, less] = [0x0a, 0x3c] as const;
/** How the names of tags begin that begin a block. */
const beginsBlock = new Uint8Array(2 ** 16);
for (const name of ["p>", "p ", "li", "tr", "di", "se"]) beginsBlock[Buffer.from(name).readUInt16BE()] = 1;
const dataTag = Buffer.from('<script type="application/ld+json">');
const dataBegin = Buffer.from('{"@');

/**
 * What `markupTexts` says of a page, as letters straight from its bytes, and `undefined` for markup in markup and all
 * that is not plain. Blocks and tags seen before are left out.
 */
export function markupLetters(bytes: Buffer, seen: SeenPieces): readonly (Letters | undefined)[] {
  for (const letters of [text, tags, data]) letters.begin(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const addresses: string[] = [];
  for (let at = 0, end = 0; at < bytes.length; at = end) {
    end = blockEnd(bytes, at);
    if (!seen.has("block", view, at, end) && !readMarkup(bytes, view, at, end, seen, addresses)) return [undefined];
  }
  return [text, tags, data, ...(addresses.length > 0 ? [passingLetters(addresses.join("\n"))] : [])];
}

/** Where the next paragraph, item, row or part of a page begins, or a line with a tag: no sentence goes on there. */
function blockEnd(bytes: Buffer, start: number): number {
  for (let i = start + 1; i < bytes.length; i++) {
    if (bytes[i] !== less) continue;
    if (bytes[i - 1] === newline || beginsBlock[(bytes[i + 1]! << 8) | bytes[i + 2]!] === 1) return i;
  }
  return bytes.length;
}

/** Reads markup; false for what is not plain. */
function readMarkup(
  bytes: Buffer,
  view: DataView,
  from: number,
  to: number,
  seen: SeenPieces,
  addresses: string[],
): boolean {
  text.part();
  for (let at = from; at < to;) {
    const start = text.read(at, to);
    if (start < 0) return false;
    if (start === to) break;
    at = tagEnd(bytes, start, to);
    if (at < 0) return false;
    text.part();
    if (at - start === dataTag.length && dataTag.equals(bytes.subarray(start, at))) {
      at = readData(bytes, view, at, to, seen);
      if (at < 0) return false;
      continue;
    }
    if (seen.has("tag", view, start, at)) continue;
    tags.part();
    if (tags.read(start, at) < 0) return false;
    if (tags.encoded) addresses.push(decodedAddress(decodeEntities(bytes.toString("utf8", start, at))));
    tags.encoded = false;
  }
  return true;
}

/** Reads JSON-LD, string by string; says where it ends, or -1 for what is not plain. */
function readData(bytes: Buffer, view: DataView, start: number, to: number, seen: SeenPieces): number {
  const script = bytes.subarray(start, to);
  const found = script.indexOf("</script>");
  const end = start + (found < 0 ? script.length : found);
  // With another beginning a sentence could go on in it.
  if (found < 0 || !dataBegin.equals(script.subarray(0, dataBegin.length))) return -1;
  if (script.subarray(0, end - start).includes("&") || script.subarray(0, end - start).includes("<")) return -1;
  data.part();
  for (let at = start; at < end;) {
    const before = data.read(at, end);
    if (before < 0) return -1;
    if (before === end) break;
    at = stringEnd(bytes, before + 1);
    if (at < 0 || at >= end) return -1;
    data.part();
    if (!seen.has("string", view, before + 1, at) && data.read(before + 1, at) < 0) return -1;
    data.part();
    at++;
  }
  return data.encoded ? -1 : end;
}
