import { isEmpty, listAt, textAt, valueAt } from "../../model/value-at.ts";
import { labelOf } from "../../model/field.ts";
import { rule } from "../rule.ts";

/** From this stage on readers expect to find the steps. */
const written = "dokumentiert";

/** Who looks for a process that is documented and finds no step does not come back. */
export default rule({
  name: "stufe-ohne-ablauf",
  severity: "warnung",
  specificity: 10,
  *checkEntry({ data }, type) {
    const field = type.fields["stufe"];
    const stage = textAt(data, "stufe");
    if (!field?.enum?.includes(written) || stage === undefined) return;
    if (field.enum.indexOf(stage) < field.enum.indexOf(written)) return;
    const models = listAt(data, "varianten").some((one) => !isEmpty(valueAt(one, ["bpmn"])));
    if (models || !isEmpty(valueAt(data, ["bpmn"])) || !isEmpty(valueAt(data, ["schritte"]))) return;
    yield {
      path: ["stufe"],
      message: `„${field.title}“ ist „${labelOf(field, stage)}“, aber kein Schritt ist beschrieben.`,
      hint: "Legen Sie ein Modell (bpmn) oder die Schritte an, oder nennen Sie eine frühere Stufe.",
    };
  },
});
