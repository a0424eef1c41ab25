import { nextYearly } from "../next-yearly.ts";
import type { Regel } from "../regel.ts";
import { lastOfMonth } from "../tage.ts";

const ordinals: Readonly<Record<string, number>> = { "1.": 1, ersten: 1, "2.": 2, zweiten: 2, "3.": 3, dritten: 3 };

/** „zum Jahresende“, „noch in diesem Jahr“, „im ersten Halbjahr 2027“, „im 3. Quartal“: the last day of that time. */
export default {
  muster:
    /^(?:(?:zum )?jahresende|(?:zum )?jahreswechsel|ende des jahres|(?:noch )?(?:in diesem|im laufenden|dieses) jahr(?:es)?|(?:ende |im jahr )?(?<jahr>\d{4})|(?<naechstes>im (?:nächsten|kommenden|folgenden) jahr|nächstes jahr)|(?:im |ende (?:des )?)?(?<wievieltes>[123]\.|4\.|ersten|zweiten|dritten|vierten) (?<teil>quartals?|halbjahre?s?)(?: (?<teiljahr>\d{4}))?)$/,
  rechne: ({ groups }, { tag }) => {
    const weg = "letzter Tag dieser Zeit";
    const part = groups?.["teil"];
    if (part !== undefined) {
      const count = ordinals[groups?.["wievieltes"] ?? ""] ?? 4;
      const months = part.startsWith("quartal") ? 3 * count : 6 * count;
      if (months > 12) return undefined;
      const day = nextYearly(tag, groups?.["teiljahr"], (year) => lastOfMonth(year, months));
      return day === undefined ? undefined : { tag: day, weg };
    }
    const year = groups?.["jahr"] ?? Number(tag.slice(0, 4)) + (groups?.["naechstes"] === undefined ? 0 : 1);
    return { tag: `${year}-12-31`, weg: "letzter Tag des Jahres" };
  },
} satisfies Regel;
