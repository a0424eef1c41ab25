import { schemaRule } from "../schema-rule.ts";
import { example } from "../shown.ts";

/** Without its required fields an entry has no name, no place in lists or nobody who may see it. */
export default schemaRule("pflichtfeld", ["required"], ({ path, field, value }, subject) => {
  const key = String(path.at(-1));
  const sample = example(key, field);
  return {
    message: value === undefined ? `${subject} fehlt.` : `${subject} ist leer.`,
    hint: sample ? `Ergänzen Sie zum Beispiel: ${sample}` : `Ergänzen Sie „${key}“. ${field?.description ?? ""}`.trim(),
  };
});
