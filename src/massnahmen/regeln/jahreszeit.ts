import { nextYearly } from "../next-yearly.ts";
import type { Regel } from "../regel.ts";
import { lastOfMonth } from "../tage.ts";

/** The last month of each season as meteorologists count them; winter ends in the February of the next year. */
const lastMonths: Readonly<Record<string, number>> = { frühjahr: 5, frühling: 5, sommer: 8, herbst: 11, winter: 14 };

/** „im Herbst“, „im kommenden Frühjahr“: its last day; „bis zum Herbst“: the last day before it. */
export default {
  muster:
    /^(?:im |zum |in diesem )?(?:kommenden |nächsten )?(?<zeit>frühjahr|frühling|sommer|herbst|winter)(?: (?<jahr>\d{4}))?$/,
  rechne: ({ groups }, { tag }, bis) => {
    const last = lastMonths[groups?.["zeit"] ?? ""] ?? 0;
    const day = nextYearly(tag, groups?.["jahr"], (year) => lastOfMonth(year, bis ? last - 3 : last));
    const weg = bis ? "letzter Tag vor Beginn der Jahreszeit" : "letzter Tag der Jahreszeit";
    return day === undefined ? undefined : { tag: day, weg: `${weg}, nach Monaten gerechnet` };
  },
} satisfies Regel;
