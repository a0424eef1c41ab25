/** Mail programs on Windows cut longer addresses off. */
export const mailtoLength = 1800;

/** A `mailto` address (RFC 6068) that opens a letter of these lines in a mail program. */
export function mailto(to: string, subject: string, lines: readonly string[]): string {
  // Half a surrogate cannot be encoded, and line ends of letters are two signs.
  const part = (text: string): string => encodeURIComponent(text.toWellFormed());
  return `mailto:${part(to).replace("%40", "@")}?subject=${part(subject)}&body=${part(lines.join("\r\n"))}`;
}
