import type { Json } from "../../model/field.ts";
import type { Path } from "../../model/problem.ts";
import { fieldAt, nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import type { Source } from "../source.ts";
import { isEmpty, isObject } from "../../model/value-at.ts";
import { valuesOf } from "../values-of.ts";

/** A key without a value says nothing and makes every later change look bigger than it is. */
export default rule({
  name: "leerer-wert",
  severity: "warnung",
  specificity: 5,
  *checkFields(source) {
    for (const path of emptyKeys(source)) {
      const hint = `Löschen Sie „${String(path.at(-1))}“ oder lassen Sie das „npm run format“ tun.`;
      yield { path, atKey: true, message: `${nameOf(source.fields, path)} ist leer.`, hint };
    }
  },
});

function* emptyKeys(source: Source): Generator<Path> {
  const groups: { path: Path; value: Json; required: readonly string[] }[] = [
    { path: [], value: source.data, required: source.required },
  ];
  for (const { path, field, value } of valuesOf(source))
    if (isObject(value)) groups.push({ path, value, required: field.required ?? [] });
  for (const { path, value, required } of groups) {
    if (!isObject(value)) continue;
    for (const key of Object.keys(value)) {
      if (required.includes(key) || !isEmpty(value[key])) continue;
      const inner = [...path, key];
      const field = fieldAt(source.fields, inner);
      // An empty group lacks its required fields, which is worse.
      const lacks = isObject(value[key]) && field?.required !== undefined;
      if (field && !lacks) yield inner;
    }
  }
}
