import { rule } from "../rule.ts";
import { isEmpty, textAt, valueAt } from "../../model/value-at.ts";

/** Whoever is to come must know where to. */
export default rule({
  name: "termin-ort",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    const field = type.fields["ort"];
    if (!field || textAt(entry.data, "format") !== "vor-ort" || !isEmpty(valueAt(entry.data, ["ort"]))) return;
    yield {
      path: ["ort"],
      message: `„${field.title}“ fehlt, obwohl der Termin vor Ort stattfindet.`,
      hint: "Ergänzen Sie zum Beispiel: ort: Rathaus Haarbach, Sitzungssaal",
    };
  },
});
