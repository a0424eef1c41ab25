/** Longer addresses are cut off by some mail programs. */
const most = 1800;

/** A `mailto` address (RFC 6068) that opens a prepared letter; undefined where it would be cut off. */
export function preparedMail(to: string, subject: string, lines: readonly string[]): string | undefined {
  const body = lines.join("\r\n").toWellFormed();
  const address = `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(body)}`;
  return address.length <= most ? address : undefined;
}
