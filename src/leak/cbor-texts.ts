/** All text strings of a CBOR value (RFC 8949), in their order; throws on what is no CBOR. */
export function cborTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  let at = 0;
  // An explicit count instead of recursion: the index nests little, but a file must not overflow the stack.
  for (let items = 1; items > 0; items--) {
    const head = bytes.readUInt8(at++);
    const [major, detail] = [head >> 5, head & 31];
    if (detail > 27) throw new Error("CBOR of unknown length");
    const size = detail < 24 ? 0 : 2 ** (detail - 24);
    const length = size === 0 ? detail : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    if (major === 2) at += length;
    else if (major === 3) texts.push(bytes.toString("utf8", at, (at += length)));
    else if (major === 4) items += length;
    else if (major === 5) items += 2 * length;
    else if (major === 6) items += 1;
  }
  return texts;
}
