import { isDate } from "../formats.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** Reports sort by day in every file manager when their folders begin with it. */
export default rule({
  name: "kennung-datum",
  severity: "warnung",
  specificity: 5,
  *checkEntry(entry, type) {
    const day =
      type.datedKennung && type.date !== undefined
        ? textAt(entry.data, ...type.date.split("."))?.slice(0, 10)
        : undefined;
    if (day === undefined || !isDate(day) || entry.kennung.startsWith(`${day}-`)) return;
    const rest = entry.kennung.replace(/^\d{4}-\d{2}-\d{2}-/, "");
    const hint = `Benennen Sie ihn um: npm run rename -- ${entry.typ} ${entry.kennung} ${day}-${rest}`;
    yield { message: `Der Ordner „${entry.kennung}“ beginnt nicht mit dem Tag des Eintrags, ${day}.`, hint };
  },
});
