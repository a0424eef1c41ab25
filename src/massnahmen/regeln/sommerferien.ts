import { dateText } from "../../text/dates.ts";
import type { Anhalt, Gerechnet, Regel } from "../regel.ts";
import { summerHolidays, type Ferien } from "../sommerferien.ts";
import { workdayAfter, workdayBefore } from "../tage.ts";

/** „nach den Sommerferien“, „vor der Sommerpause“: in several Länder when all of them are through, or before the first begins. */
export default {
  muster:
    /^(?:(?<wo>vor|nach|in|während|zum ende|ende) )?(?:de[rn] )?(?:sommerferien|sommerpause)(?: (?<jahr>\d{4}))?$/,
  rechne: ({ groups }, anhalt, bis) => {
    const where = groups?.["wo"] ?? (bis ? "vor" : "in");
    const how = where === "nach" ? after : where === "vor" ? before : during;
    const year = groups?.["jahr"];
    if (year !== undefined) return inYear(Number(year), anhalt, how);
    const own = Number(anhalt.tag.slice(0, 4));
    const day = inYear(own, anhalt, how);
    return day === undefined || day.tag > anhalt.tag ? day : inYear(own + 1, anhalt, how);
  },
} satisfies Regel;

type How = (ferien: readonly Ferien[]) => readonly [day: string, words: string, last: string];

const after: How = (all) => {
  const last = all
    .map(({ bis }) => bis)
    .toSorted()
    .at(-1)!;
  return [workdayAfter(last), "erster Werktag nach dem letzten Tag der Sommerferien", last];
};
const before: How = (all) => {
  const first = all.map(({ von }) => von).toSorted()[0]!;
  return [workdayBefore(first), "letzter Werktag vor dem ersten Tag der Sommerferien", first];
};
const during: How = (all) => {
  const last = all
    .map(({ bis }) => bis)
    .toSorted()
    .at(-1)!;
  return [last, "letzter Tag der Sommerferien", last];
};

function inYear(year: number, { laender }: Anhalt, how: How): Gerechnet | undefined {
  const all = laender.map(({ code }) => summerHolidays(code, year));
  const known = all.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < all.length) return undefined;
  const [tag, words, last] = how(known);
  const names = laender.map(({ name }) => name).join(", ");
  return { tag, weg: `${words} in ${names}${last === tag ? "" : ` (${dateText(last).text})`}` };
}
