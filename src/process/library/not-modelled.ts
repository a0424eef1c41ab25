import { stagesOf } from "../../model/status-of.ts";
import type { Item } from "../../model/site.ts";

/** Processes that were named as common ones and that nobody has drawn yet, not even for one Verwaltung. */
export function notModelled(prozesse: readonly Item<"prozess">[]): readonly Item<"prozess">[] {
  return prozesse.filter(
    ({ data, type }) =>
      data.stufe === stagesOf(type)?.[0] &&
      data.bpmn === undefined &&
      !data.varianten?.some(({ bpmn }) => bpmn !== undefined),
  );
}
