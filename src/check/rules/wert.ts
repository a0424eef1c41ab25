import { labelOf } from "../../model/field.ts";
import { schemaRule } from "../schema-rule.ts";
import { shown } from "../shown.ts";
import { suggest } from "../suggest.ts";

/** Pages, filters and colours exist only for the values in the schema. */
export default schemaRule("wert", ["enum", "minimum", "maximum"], ({ keyword, field, value, limit }, subject) => {
  if (keyword === "minimum")
    return {
      message: `${subject} ist mit ${String(value)} zu klein.`,
      hint: `Erlaubt ist mindestens ${String(limit)}.`,
    };
  if (keyword === "maximum")
    return { message: `${subject} ist mit ${String(value)} zu groß.`, hint: `Erlaubt ist höchstens ${String(limit)}.` };
  const allowed = Array.isArray(limit) ? limit.map(String) : [];
  // Another kind of value is the business of falsche-art.
  if (typeof value !== "string") return undefined;
  const byLabel = allowed.find((name) => labelOf(field, name).toLowerCase() === value.trim().toLowerCase());
  const near = byLabel ?? suggest(value, allowed);
  const list = `Erlaubt sind: ${allowed.join(", ")}.`;
  return {
    message: `${subject} darf nicht ${shown(value)} sein.`,
    hint: near ? `Meinten Sie „${near}“? ${list}` : list,
  };
});
