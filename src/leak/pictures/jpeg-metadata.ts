/** Segments of a JPEG before its pixels, tables left out; undefined for another format. */
export function jpegMetadata(bytes: Buffer): Buffer[] | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const parts: Buffer[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break;
    const size = bytes.readUInt16BE(at + 2);
    // APP0 to APP15 and comments.
    if (marker >= 0xe0) parts.push(bytes.subarray(at + 4, at + 2 + size));
    at += 2 + size;
  }
  return parts;
}
