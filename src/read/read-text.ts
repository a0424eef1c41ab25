const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8 strictly into a {@link cleanText}; `undefined` when it is no UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return cleanText(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}

/** A text without byte order mark, with line ends `\n` and characters in NFC. */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .normalize("NFC");
}
