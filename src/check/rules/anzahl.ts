import { schemaRule } from "../schema-rule.ts";

/** A Verbund without members or a list without end is a slip of the hand. */
export default schemaRule("anzahl", ["minItems", "maxItems"], ({ keyword, value, limit }, subject) => {
  const count = Array.isArray(value) ? value.length : 0;
  return keyword === "minItems"
    ? { message: `${subject} hat zu wenige Einträge: ${count}.`, hint: `Nötig ist mindestens ${String(limit)}.` }
    : { message: `${subject} hat zu viele Einträge: ${count}.`, hint: `Erlaubt sind höchstens ${String(limit)}.` };
});
