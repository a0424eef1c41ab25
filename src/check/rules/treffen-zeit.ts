import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { isEmpty, isObject, listAt, valueAt } from "../../model/value-at.ts";

/** A meeting without day or period cannot be placed in time. */
export default rule({
  name: "treffen-zeit",
  severity: "warnung",
  specificity: 12,
  *checkEntry(entry, type) {
    if (!type.fields["treffen"]?.items?.properties?.["zeitraum"]) return;
    for (const [i, value] of listAt(entry.data, "treffen").entries()) {
      if (!isObject(value) || !isEmpty(valueAt(value, ["datum"])) || !isEmpty(valueAt(value, ["zeitraum"]))) continue;
      const hint =
        'Ergänzen Sie den Tag (datum: "2025-11-18") oder den Zeitraum in Worten (zeitraum: "im November 2025").';
      yield {
        path: ["treffen", i],
        message: `${nameOf(type.fields, ["treffen", i])} hat weder Datum noch Zeitraum.`,
        hint,
      };
    }
  },
});
