import { countText } from "../text/numbers.ts";
import { mailto, mailtoLength } from "../text/mailto.ts";
import { isEmail } from "../check/formats.ts";

/** One point of a letter. */
export interface Punkt {
  readonly text: string;
  /** Address of its page, where there is one. */
  readonly url?: string;
}

const before = ["Guten Tag,", "", "bei Ihnen steht an:", ""];
const after = ["", "Was erledigt ist, tragen Sie bitte im Eintrag ein, oder schreiben Sie uns, was einzutragen ist."];

/**
 * The address of a prepared letter that names what a mailbox has to act on; what would make it too long is
 * counted. Undefined where the mailbox is none.
 */
export function reminderLetter(postfach: string | undefined, punkte: readonly Punkt[]): string | undefined {
  if (postfach === undefined || !isEmail(postfach)) return undefined;
  const subject = `Was ansteht: ${countText(punkte.length, "Punkt", "Punkte")}`;
  const lines = punkte.map(({ text, url }) => (url === undefined ? [`- ${text}`] : [`- ${text}`, `  ${url}`]));
  const letter = (shown: number): string => {
    const rest = lines.length - shown;
    const more = rest > 0 ? [`- und ${countText(rest, "weiterer Punkt", "weitere Punkte")}`] : [];
    return mailto(postfach, subject, [...before, ...lines.slice(0, shown).flat(), ...more, ...after]);
  };
  // Upwards, since hubs may have thousands of points and a letter has room for ten.
  let shown = 1;
  while (shown < lines.length && letter(shown + 1).length <= mailtoLength) shown++;
  return letter(shown);
}
