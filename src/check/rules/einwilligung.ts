import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { isEmpty, valueAt } from "../../model/value-at.ts";
import { valuesOf } from "../values-of.ts";

/** Whoever can be recognised in a picture must have agreed to it; a revoked consent is dealt with when pages are made. */
export default rule({
  name: "einwilligung",
  severity: "fehler",
  specificity: 20,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      if (
        field["x-def"] !== "bild" ||
        valueAt(value, ["personen"]) !== true ||
        !isEmpty(valueAt(value, ["einwilligung"]))
      )
        continue;
      const at = [...path, "einwilligung"];
      const hint =
        "Holen Sie die Einwilligung ein und ergänzen Sie: einwilligung: liegt-vor – oder nehmen Sie ein Bild ohne Personen.";
      yield { path: at, message: `${nameOf(source.fields, at)} fehlt, obwohl Personen zu erkennen sind.`, hint };
    }
  },
});
