/** The least that is written with so many bytes; less is no UTF-8. */
const least = [0, 0, 0x80, 0x800, 0x1_0000] as const;

/** How many bytes a sign beginning with this byte has, when it is no ASCII. */
export function signSize(byte: number): 2 | 3 | 4 {
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** The code point of a sign of several bytes; -1 for what is no UTF-8. */
export function signAt(bytes: Buffer, at: number): number {
  const size = signSize(bytes[at]!);
  if (bytes[at]! < 0xc2 || bytes[at]! > 0xf4 || at + size > bytes.length) return -1;
  let code = bytes[at]! & (0x7f >> size);
  for (let i = at + 1; i < at + size; i++) {
    if ((bytes[i]! & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (bytes[i]! & 0x3f);
  }
  const half = code >= 0xd800 && code < 0xe000;
  return code < least[size] || code > 0x10_ffff || half ? -1 : code;
}
