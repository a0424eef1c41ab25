/** Decodes UTF-8 strictly, drops a byte order mark, makes line ends `\n` and characters NFC; `undefined` when it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").normalize("NFC");
  } catch {
    return undefined;
  }
}
