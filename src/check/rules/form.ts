import type { Field, Json } from "../../model/field.ts";
import { isObject } from "../../model/value-at.ts";
import { rule } from "../rule.ts";
import { valuesOf } from "../values-of.ts";
import type { Path } from "../../model/problem.ts";

/** With every file in one form, a difference between two versions shows only what was really changed. */
export default rule({
  name: "form",
  severity: "warnung",
  specificity: 1,
  *checkFields(source) {
    const groups: { path: Path; fields: Readonly<Record<string, Field>>; value: Json }[] = [
      { path: [], fields: source.fields, value: source.data },
    ];
    for (const { path, field, value } of valuesOf(source))
      if (field.properties) groups.push({ path, fields: field.properties, value });
    for (const { path, fields, value } of groups) {
      const key = firstOutOfOrder(fields, value);
      if (key === undefined) continue;
      yield {
        path: [...path, key],
        atKey: true,
        message: `„${key}“ steht nicht an seinem Platz.`,
        hint: "„npm run format“ ordnet die Angaben.",
      };
      // One hint per file is enough: format repairs them all.
      return;
    }
  },
});

function firstOutOfOrder(fields: Readonly<Record<string, Field>>, value: Json): string | undefined {
  if (!isObject(value)) return undefined;
  const order = Object.keys(fields);
  let last = -1;
  for (const key of Object.keys(value)) {
    const at = order.indexOf(key);
    if (at === -1) continue;
    if (at < last) return key;
    last = at;
  }
  return undefined;
}
