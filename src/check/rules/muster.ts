import { schemaRule } from "../schema-rule.ts";
import { example, shown } from "../shown.ts";

/** Keys such as the AGS are compared with other registers, so their form must be exact. */
export default schemaRule("muster", ["pattern"], ({ path, field, value }, subject) => {
  const key = String(path.findLast((step) => typeof step === "string"));
  const sample = example(key, field);
  const rule = field?.["x-pattern-hint"] ?? "Beachten Sie die vorgeschriebene Form.";
  return {
    message: `${subject} hat nicht die richtige Form: ${shown(value)}.`,
    hint: sample ? `${rule} Zum Beispiel: ${sample}` : rule,
  };
});
