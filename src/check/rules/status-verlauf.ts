import { labelOf } from "../../model/field.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

/** Where something stands, and the list of how it came there. */
const histories: readonly (readonly [now: string, history: string])[] = [
  ["status", "statusverlauf"],
  ["stufe", "stufenverlauf"],
];

/** The line through time and the status on top of the page must tell the same. */
export default rule({
  name: "status-verlauf",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    for (const [key, history] of histories) {
      const field = type.fields[key];
      const [now, last] = [textAt(entry.data, key), textAt(listAt(entry.data, history).at(-1), key)];
      if (!field?.enum || now === undefined || last === undefined || now === last) continue;
      // A value outside the list is the business of rule wert.
      if (!field.enum.includes(now) || !field.enum.includes(last)) continue;
      const message = `„${field.title}“ ist „${labelOf(field, now)}“, der letzte Eintrag von „${type.fields[history]?.title}“ aber „${labelOf(field, last)}“.`;
      yield {
        path: [key],
        message,
        hint: `Setzen Sie ${key}: ${last} oder ergänzen Sie einen Eintrag mit ${key}: ${now}.`,
      };
    }
  },
});
