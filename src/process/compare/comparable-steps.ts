import type { Modell } from "../modell.ts";
import { flat, stepsOf } from "../steps-of.ts";
import type { Step } from "./step.ts";

/** The steps of a model in the order of its text; what has no name says nothing that could be compared. */
export function comparableSteps(modell: Modell): Step[] {
  const byId = new Map(modell.knoten.map((one) => [one.id, one]));
  return flat(stepsOf(modell).schritte).flatMap(({ id }): Step[] => {
    const one = byId.get(id);
    if (!one || one.name.trim() === "") return [];
    return [{ id, name: one.name, role: one.rolle, system: one.system, kind: one.art }];
  });
}
