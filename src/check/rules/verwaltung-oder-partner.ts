import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { isEmpty, isObject, listAt, valueAt } from "../../model/value-at.ts";

/** Whoever takes part is a Verwaltung or a Partner; with both or none the role belongs to nobody. */
export default rule({
  name: "verwaltung-oder-partner",
  severity: "fehler",
  specificity: 15,
  *checkEntry(entry, type) {
    const item = type.fields["beteiligte"]?.items?.properties;
    if (!item?.["verwaltung"] || !item["partner"]) return;
    for (const [i, value] of listAt(entry.data, "beteiligte").entries()) {
      if (!isObject(value)) continue;
      const named = ["verwaltung", "partner"].filter((key) => !isEmpty(valueAt(value, [key])));
      if (named.length === 1) continue;
      const fault =
        named.length === 0
          ? "nennt weder eine Verwaltung noch einen Partner"
          : "nennt eine Verwaltung und einen Partner zugleich";
      const hint =
        named.length === 0
          ? "Ergänzen Sie zum Beispiel: verwaltung: ennepe-ruhr-kreis"
          : "Machen Sie daraus zwei Einträge.";
      yield { path: ["beteiligte", i], message: `${nameOf(type.fields, ["beteiligte", i])} ${fault}.`, hint };
    }
  },
});
