import { inflateSync } from "node:zlib";

/** Chunks of a PNG that are not pixels, texts unpacked, and what follows its end; undefined for another format. */
export function pngMetadata(bytes: Buffer): Buffer[] | undefined {
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1A\n") return undefined;
  const parts: Buffer[] = [];
  let at = 8;
  while (at + 8 <= bytes.length) {
    const [size, type] = [bytes.readUInt32BE(at), bytes.toString("latin1", at + 4, at + 8)];
    const content = bytes.subarray(at + 8, at + 8 + size);
    if (/^[a-z]|^[^IP]/.test(type)) parts.push(content, ...unpacked(type, content));
    at += 12 + size;
    if (type === "IEND") break;
  }
  return [...parts, bytes.subarray(at)];
}

/** zTXt, iTXt and iCCP hold a zlib stream somewhere behind their keyword. */
function unpacked(type: string, content: Buffer): Buffer[] {
  if (!["zTXt", "iTXt", "iCCP"].includes(type)) return [];
  const start = content.indexOf(0x78, content.indexOf(0));
  try {
    return start < 0 ? [] : [inflateSync(content.subarray(start), { maxOutputLength: 10_000_000 })];
  } catch {
    return [];
  }
}
