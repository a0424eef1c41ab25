import { nextYearly } from "../next-yearly.ts";
import type { Regel } from "../regel.ts";
import { dayOf, lastOfMonth } from "../tage.ts";

const months = [
  "januar",
  "februar",
  "märz",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "dezember",
];

type Find = (year: number, month: number) => string;

/** What the parts of a month mean in law (§ 192 BGB). */
const parts: Readonly<Record<string, readonly [find: Find, weg: string]>> = {
  anfang: [(year, month) => dayOf(year, month, 1)!, "erster Tag des Monats (§ 192 BGB)"],
  mitte: [(year, month) => dayOf(year, month, 15)!, "15. des Monats (§ 192 BGB)"],
  ende: [lastOfMonth, "letzter Tag des Monats (§ 192 BGB)"],
};
const whole: readonly [find: Find, weg: string] = [lastOfMonth, "letzter Tag des Monats"];

/** „Ende Juni“, „Mitte März 2027“, „im Mai“, „zum 30. September“: the next such day after the Bericht. */
export default {
  muster: new RegExp(
    `^(?:im |am |zum )?(?:(?<tag>\\d{1,2})\\. ?|(?<teil>anfang|mitte|ende) )?(?<monat>${months.join("|")})(?: (?<jahr>\\d{4}))?$`,
  ),
  rechne: ({ groups }, { tag }) => {
    const month = months.indexOf(groups?.["monat"] ?? "") + 1;
    const date = groups?.["tag"];
    const [find, weg] = parts[groups?.["teil"] ?? ""] ?? whole;
    const day = nextYearly(tag, groups?.["jahr"], (year) =>
      date === undefined ? find(year, month) : dayOf(year, month, Number(date)),
    );
    return day === undefined ? undefined : { tag: day, weg: date === undefined ? weg : "Tag wie genannt" };
  },
} satisfies Regel;
