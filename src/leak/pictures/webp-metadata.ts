const pixels = ["VP8 ", "VP8L", "ALPH", "ANMF"];

/** Chunks of a WebP that are not pixels; undefined for another format. */
export function webpMetadata(bytes: Buffer): Buffer[] | undefined {
  if (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return undefined;
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    if (!pixels.includes(bytes.toString("latin1", at, at + 4))) parts.push(bytes.subarray(at + 8, at + 8 + size));
    at += 8 + size + (size % 2);
  }
  return parts;
}
