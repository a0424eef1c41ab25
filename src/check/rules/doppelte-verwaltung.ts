import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

const lists: readonly (readonly string[])[] = [["schulung", "zusagen"], ["uebernahmen"], ["varianten"]];

/** Two promises or adoptions of one Verwaltung contradict each other or are counted twice. */
export default rule({
  name: "doppelte-verwaltung",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    for (const list of lists) {
      const named = listAt(entry.data, ...list).map((item) => textAt(item, "verwaltung"));
      for (const [i, kennung] of named.entries()) {
        const first = kennung === undefined ? i : named.indexOf(kennung);
        if (first === i) continue;
        const path = [...list, i, "verwaltung"];
        yield {
          path,
          message: `${nameOf(type.fields, path)} nennt „${kennung}“ wie schon der ${first + 1}. Eintrag.`,
          hint: "Fassen Sie beide Einträge zusammen.",
        };
      }
    }
  },
});
