/** Longer addresses are cut off by some mail programs. */
const most = 1800;

/** A letter before anybody has written it. */
export interface Brief {
  readonly to: string;
  readonly subject: string;
  readonly before: readonly string[];
  /** Left out from the end where the letter would become too long. */
  readonly points?: readonly string[];
  readonly after: readonly string[];
}

/** A `mailto` address (RFC 6068) that opens the letter in a mail program. */
export function preparedLetter({ to, subject, before, points = [], after }: Brief): string {
  const lines = [...before, ...points.map((point) => `- ${point}`), ...after];
  const address = `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
  return address.length <= most || points.length === 0
    ? address
    : preparedLetter({ to, subject, before, points: points.slice(0, -1), after });
}
