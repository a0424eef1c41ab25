import { rule } from "../rule.ts";
import { isEmpty, textAt, valueAt } from "../../model/value-at.ts";

/** Nobody may adopt a public text while it is unclear who allowed that. */
export default rule({
  name: "vorlage-rechte",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    const field = type.fields["rechte"];
    if (!field || textAt(entry.data, "sichtbarkeit") !== "oeffentlich" || !isEmpty(valueAt(entry.data, ["rechte"])))
      return;
    const hint =
      "Ergänzen Sie unter „rechte“ die Lizenz, die Begründung und die freigebende Stelle, oder setzen Sie sichtbarkeit: intern.";
    yield { path: ["rechte"], message: `„${field.title}“ fehlt, obwohl der Eintrag öffentlich ist.`, hint };
  },
});
