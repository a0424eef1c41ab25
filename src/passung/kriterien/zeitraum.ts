import { addDays } from "../../massnahmen/tage.ts";
import { berlinDay, dateText } from "../../text/dates.ts";
import type { Kriterium } from "../kriterium.ts";

/** Less than four weeks are not enough to get to know each other and ask for a permission. */
const needed = 28;

export default {
  titel: "Zeitraum",
  hoechstens: 5,
  regel: `5 Punkte, wenn beide Gesuche noch wenigstens ${needed} Tage gelten.`,
  pruefe: ({ suche, biete }, { now }) => {
    const end = [suche, biete].map(({ gesuch }) => gesuch.data.gueltig_bis).toSorted()[0] ?? "";
    const last = addDays(berlinDay(now), needed);
    const { text } = dateText(end);
    return end >= last
      ? { punkte: 5, text: `beide gelten bis ${text}` }
      : { punkte: 0, text: `nur noch bis ${text} gelten beide` };
  },
} satisfies Kriterium;
