import { labelOf } from "../../model/field.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { isEmpty, listAt, textAt, valueAt } from "../../model/value-at.ts";

const needReason: ReadonlySet<string> = new Set(["zurueckgestellt", "verworfen"]);

/** Colleagues elsewhere learn most from why something was not done. */
export default rule({
  name: "status-grund",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    const field = type.fields["statusverlauf"];
    if (!field) return;
    const status = textAt(entry.data, "status");
    const stations = listAt(entry.data, "statusverlauf");
    const label = (value: string): string => labelOf(type.fields["status"], value);
    for (const [i, station] of stations.entries()) {
      const at = textAt(station, "status");
      if (at === undefined || !needReason.has(at) || !isEmpty(valueAt(station, ["grund"]))) continue;
      const path = ["statusverlauf", i, "grund"];
      yield {
        path,
        message: `${nameOf(type.fields, path)} fehlt, obwohl das Thema „${label(at)}“ ist.`,
        hint: "Nennen Sie in einem Satz, warum.",
      };
    }
    if (
      status === undefined ||
      !needReason.has(status) ||
      stations.some((station) => textAt(station, "status") === status)
    )
      return;
    const message = `„${field.title}“ nennt keinen Grund, obwohl das Thema „${label(status)}“ ist.`;
    yield {
      path: ["statusverlauf"],
      message,
      hint: `Ergänzen Sie einen Eintrag mit datum, status: ${status} und grund.`,
    };
  },
});
