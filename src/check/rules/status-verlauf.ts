import { labelOf } from "../../model/field.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

/** The line through time and the status on top of the page must tell the same. */
export default rule({
  name: "status-verlauf",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    const field = type.fields["status"];
    const stations = listAt(entry.data, "statusverlauf");
    const [now, last] = [textAt(entry.data, "status"), textAt(stations.at(-1), "status")];
    if (!field?.enum || now === undefined || last === undefined || now === last) return;
    // A value outside the list is the business of rule wert.
    if (!field.enum.includes(now) || !field.enum.includes(last)) return;
    const message = `„${field.title}“ ist „${labelOf(field, now)}“, der letzte Eintrag von „${type.fields["statusverlauf"]?.title}“ aber „${labelOf(field, last)}“.`;
    yield {
      path: ["status"],
      message,
      hint: `Setzen Sie status: ${last} oder ergänzen Sie einen Eintrag mit status: ${now}.`,
    };
  },
});
