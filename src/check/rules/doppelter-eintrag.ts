import { rule } from "../rule.ts";
import { nameOf } from "../name-of.ts";
import { shown } from "../shown.ts";
import { valuesOf } from "../values-of.ts";

/** A kennung listed twice would be counted and shown twice. */
export default rule({
  name: "doppelter-eintrag",
  severity: "fehler",
  specificity: 10,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      if (field.uniqueItems !== true || !Array.isArray(value) || value.length < 2) continue;
      const seen = new Map<string, number>();
      for (const [i, item] of value.entries()) {
        const first = seen.get(JSON.stringify(item));
        if (first === undefined) seen.set(JSON.stringify(item), i);
        else {
          const message = `${nameOf(source.fields, [...path, i])} ist derselbe wie der ${first + 1}.: ${shown(item)}.`;
          yield { path: [...path, i], message, hint: "Löschen Sie einen von beiden." };
        }
      }
    }
  },
});
