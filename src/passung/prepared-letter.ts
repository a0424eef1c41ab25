import { mailto, mailtoLength } from "../text/mailto.ts";

/** A letter before anybody has written it. */
export interface Brief {
  readonly to: string;
  readonly subject: string;
  readonly before: readonly string[];
  /** Left out from the end where the letter would become too long. */
  readonly points?: readonly string[];
  readonly after: readonly string[];
}

/** The address of a letter, short enough for every mail program where its points can be left out. */
export function preparedLetter({ to, subject, before, points = [], after }: Brief): string {
  const lines = [...before, ...points.map((point) => `- ${point}`), ...after];
  const address = mailto(to, subject, lines);
  return address.length <= mailtoLength || points.length === 0
    ? address
    : preparedLetter({ to, subject, before, points: points.slice(0, -1), after });
}
