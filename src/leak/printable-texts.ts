/** Texts in bytes that are mostly none: runs of at least `least` signs that can be printed, in UTF-8 and UTF-16. */
export function printableTexts(bytes: Buffer, least: number): string[] {
  const run = new RegExp(`[\\p{L}\\p{N}\\p{P}\\p{S} \\n]{${least},}`, "gu");
  const texts = [bytes.toString("utf8").match(run)];
  // Windows writes its EXIF fields (XPTitle and others) in UTF-16: what a town hall writes is Latin-1 with zeros between.
  if (bytes.includes(0)) texts.push(bytes.toString("latin1").replaceAll("\0", "").match(run));
  return texts.flatMap((found) => found ?? []);
}

/** Runs of at least `least` signs of ASCII. */
export function asciiTexts(bytes: Buffer, least: number): string[] {
  const texts: string[] = [];
  for (let start = 0, i = 0; i <= bytes.length; i++) {
    const byte = i < bytes.length ? bytes[i]! : 0;
    if (byte >= 0x20 && byte < 0x7f) continue;
    if (i - start >= least) texts.push(bytes.toString("latin1", start, i));
    start = i + 1;
  }
  return texts;
}
