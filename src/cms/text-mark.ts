/**
 * A short mark of a text: two texts with the same mark are the same, or somebody has gone to lengths. It is asked where
 * nothing may wait, which rules out the browser's own digests.
 */
export function textMark(text: string): string {
  // Two runs of MurmurHash's mixing with different factors, 32 bits each.
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  const hex = (part: number): string => (part >>> 0).toString(16).padStart(8, "0");
  return `${text.length.toString(36)}-${hex(a)}${hex(b)}`;
}
