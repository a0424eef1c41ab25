import { loadFolder } from "../load-folder.ts";
import type { Anhalt, Gerechnet, Regel } from "./regel.ts";

const regeln = [...(await loadFolder<Regel>(new URL("regeln/", import.meta.url))).values()];

/** Words that only say how sure or how late. */
const before = /^(?:spätestens|möglichst|voraussichtlich|noch|etwa|ungefähr|ca\.) /;
const until = /^bis (?:spätestens )?(?:zu[mr]? )?/;

/** The day that words such as „nach den Sommerferien“ mean; undefined for what stays in its own words. */
export function resolveDue(words: string, anhalt: Anhalt): Gerechnet | undefined {
  const text = words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim().replace(/\.$/, "");
  const plain = text.replace(before, "");
  const bis = until.test(plain);
  const rest = plain.replace(until, "").replace(before, "");
  for (const { muster, rechne } of regeln) {
    const match = muster.exec(rest) ?? muster.exec(plain);
    if (match) return rechne(match, anhalt, bis);
  }
  return undefined;
}
