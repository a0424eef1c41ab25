import { isDate } from "../formats.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { valuesOf } from "../values-of.ts";

/** A pattern for „year, month or day“ lets month 13 through. */
export default rule({
  name: "datum-gibt-es",
  severity: "fehler",
  specificity: 15,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      if (field.pattern === undefined || typeof value !== "string" || !/^\d{4}-\d{2}(-\d{2})?$/.test(value)) continue;
      if (isDate(value.length === 7 ? `${value}-01` : value)) continue;
      const what = value.length === 7 ? "Monat" : "Tag";
      yield {
        path,
        message: `${nameOf(source.fields, path)} nennt einen ${what}, den es nicht gibt: „${value}“.`,
        hint: "Berichtigen Sie das Datum.",
      };
    }
  },
});
