import { nextYearly } from "../next-yearly.ts";
import type { Regel } from "../regel.ts";
import { workdayBefore } from "../tage.ts";

/** „vor Weihnachten“, „bis Weihnachten“. */
export default {
  muster: /^(?<vor>vor )?weihnachten(?: (?<jahr>\d{4}))?$/,
  rechne: ({ groups }, { tag }, bis) => {
    if (groups?.["vor"] === undefined && !bis) return undefined;
    const day = nextYearly(tag, groups?.["jahr"], (year) => workdayBefore(`${year}-12-24`));
    return day === undefined ? undefined : { tag: day, weg: "letzter Werktag vor Heiligabend" };
  },
} satisfies Regel;
