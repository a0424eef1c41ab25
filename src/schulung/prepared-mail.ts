import { mailto, mailtoLength } from "../text/mailto.ts";

/** The address of a prepared letter; undefined where it would be cut off. */
export function preparedMail(to: string, subject: string, lines: readonly string[]): string | undefined {
  const address = mailto(to, subject, lines);
  return address.length <= mailtoLength ? address : undefined;
}
