import { dateText } from "../../text/dates.ts";
import { countText } from "../../text/numbers.ts";
import { byPostfach } from "../../wiedervorlage/by-postfach.ts";
import { reminderLetter } from "../../wiedervorlage/letter.ts";
import type { Erinnerung } from "../reminders.ts";
import { hideControls } from "./code-frame.ts";

/** What is due, for people: by who has to act, in the order of the days, each with a prepared letter. */
export function remindersReport(all: readonly Erinnerung[]): string {
  if (all.length === 0) return "Nichts steht an.\n";
  const sorted = all.toSorted((a, b) => (a.frist.tag < b.frist.tag ? -1 : a.frist.tag > b.frist.tag ? 1 : 0));
  const groups = byPostfach(sorted, ({ zustaendig }) => zustaendig).map(({ stelle, postfach, alle }) => {
    const letter = reminderLetter(
      postfach,
      alle.map((one) => ({ text: line(one) })),
    );
    const head = [stelle, postfach].filter((part) => part !== undefined).join(", ") || "Ohne Postfach";
    const rows = alle.map((one) => [
      `  - ${line(one)}`,
      `    ${one.problem.file}:${one.problem.line}  ${one.problem.rule}`,
      `    → ${one.problem.hint ?? ""}`,
    ]);
    return [
      `${hideControls(head)}: ${countText(alle.length, "Punkt", "Punkte")}`,
      ...rows.flat(),
      ...(letter === undefined ? [] : [`  Brief: ${letter}`]),
      "",
    ].join("\n");
  });
  return `${["Was ansteht", "", ...groups].join("\n")}\n`;
}

/** „30. April 2027: Wiedervorlage: Gemeinsamer Standesamtsbezirk“. */
function line({ frist: { tag, art, worum }, titel }: Erinnerung): string {
  const parts = [dateText(tag).text.replaceAll("\u00a0", " "), art.titel, titel, worum];
  return hideControls(parts.filter((part) => part !== undefined).join(": "));
}
