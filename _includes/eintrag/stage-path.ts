import { html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { stagesOf } from "../../src/model/status-of.ts";
import { stageWay } from "../../src/process/library/stage-way.ts";
import { monthText } from "../../src/text/dates.ts";
import { stufenweg } from "../components/stufenweg.ts";
import { zeit } from "../components/zeit.ts";

/** The way of a process from identified to digital, with the months in which it reached each stage. */
export function stagePath(item: Item<"prozess">): Child {
  const { type, data } = item;
  const stages = stagesOf(type) ?? [];
  const now = stages.indexOf(data.stufe);
  const way = stageWay(item);
  return stufenweg({
    stufen: stages.map((stage, i) => {
      const days = i <= now ? way.filter(({ nummer }) => nummer === i + 1) : [];
      return {
        label: labelOf(type.fields["stufe"], stage),
        erreicht: i <= now,
        jetzt: i === now,
        wann: days.length > 0 && days.map(({ datum }, j) => html`${j > 0 && ", "}${zeit(monthText(datum))}`),
      };
    }),
  });
}
