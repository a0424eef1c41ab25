import { inflateSync } from "node:zlib";
import { printableTexts } from "../printable-texts.ts";
import type { Reader } from "../reader.ts";

/** PDF: its properties, and the text of streams in the packing all programs use, as far as fonts keep their letters. */
export default {
  extensions: ["pdf"],
  read: (bytes) => {
    const streams = [...streamsOf(bytes)].map((stream) => stream.toString("latin1"));
    const outside = bytes.toString("latin1");
    return { texts: [...printableTexts(bytes, 4), ...[outside, ...streams].flatMap(shownTexts)] };
  },
} satisfies Reader;

/** Bytes of all streams of a file, unpacked. */
const largest = 50_000_000;

function* streamsOf(bytes: Buffer): Generator<Buffer> {
  let left = largest;
  for (let at = bytes.indexOf("stream"); at >= 0 && left > 0; at = bytes.indexOf("stream", at + 6)) {
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    // Compressed bytes follow „endstream“ nowhere.
    if (bytes.toString("latin1", at - 3, at) === "end" || (bytes[start]! & 0x0f) !== 8) continue;
    try {
      const stream = inflateSync(bytes.subarray(start), { maxOutputLength: largest });
      yield stream;
      left -= stream.length;
    } catch {
      continue;
    }
  }
}

/** Strings of a page in their order, pieces of one line together, and the rest as it stands. */
function shownTexts(content: string): string[] {
  const lines = (content.match(/\[[^[\]]{2,20000}\]\s*TJ|\((?:[^()\\]|\\.)*\)?|<[0-9a-f\s]{4,}>?/gi) ?? []).map(
    (piece) => (piece.match(/\((?:[^()\\]|\\.)*\)?|<[0-9a-f\s]{4,}>?/gi) ?? []).map(stringOf).join(""),
  );
  return [lines.join("\n")];
}

function stringOf(token: string): string {
  const bytes = token.startsWith("<")
    ? Buffer.from(token.replaceAll(/[^0-9a-f]/gi, ""), "hex")
    : Buffer.from(token.slice(1, -1).replaceAll(/\\([0-7]{1,3}|.)/g, unescaped), "latin1");
  // A string in UTF-16 says so; without a mark its letters have a zero before them.
  return bytes.toString("latin1").replaceAll(/\0|^\u00fe\u00ff/g, "");
}

function unescaped(_: string, sign: string): string {
  if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8));
  return /[nrtbf]/.test(sign) ? " " : sign;
}
