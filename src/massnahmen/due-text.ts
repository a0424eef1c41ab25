import { dateText } from "../text/dates.ts";
import type { Massnahme } from "./massnahme.ts";

/** When a measure is due, in one line: „12. September 2022 (gerechnet aus „nach den Sommerferien“)“. */
export function dueText({ faellig, data: { faellig_wortlaut: words } }: Pick<Massnahme, "faellig" | "data">): string {
  if (!faellig) return words ?? "";
  const day = `${faellig.ungefaehr ? "etwa " : ""}${dateText(faellig.tag).text}`;
  if (words === undefined) return day;
  return faellig.weg === undefined ? `${day} („${words}“)` : `${day} (gerechnet aus „${words}“)`;
}
