import { isEmpty, isObject } from "../../model/value-at.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { valuesOf } from "../values-of.ts";

/** A name that nobody released is left out of everything that is published, but stays in the repository and its history. */
export default rule({
  name: "freigabe",
  severity: "warnung",
  specificity: 12,
  *checkFields(source) {
    for (const { path, field, value, parent } of valuesOf(source)) {
      const condition = field["x-only-with"];
      if (condition === undefined || isEmpty(value) || (isObject(parent) && parent[condition] === true)) continue;
      yield {
        path,
        message: `${nameOf(source.fields, path)} steht hier ohne Freigabe; der Auftritt zeigt die Angabe nicht, das Repository schon.`,
        hint: `Löschen Sie die Angabe, oder holen Sie die Freigabe ein und ergänzen Sie: ${condition}: true`,
      };
    }
  },
});
