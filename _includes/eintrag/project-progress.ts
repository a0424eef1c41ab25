import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { labelOf } from "../../src/model/field.ts";
import { stageChart } from "../../src/process/library/stage-chart.ts";
import { stageWay, type Station } from "../../src/process/library/stage-way.ts";
import { monthText } from "../../src/text/dates.ts";
import { countText } from "../../src/text/numbers.ts";
import { stufenbild } from "../components/stufenbild.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "./item-link.ts";
import type { Section } from "./section.ts";

/** Rows in the drawing; more are in the table only, or a project of 200 processes would burst its page. */
const drawn = 20;

/** How the Prozesse of a project came along the stages, over its term: drawn, and as a table. */
export function projectProgress({ data, outgoing }: Item<"projekt">): Section | undefined {
  const all = outgoing
    .filter(({ field }) => field === "prozesse")
    .map(({ to }) => to as Item<"prozess">)
    .map((prozess) => ({ prozess, titel: prozess.data.titel, stationen: stageWay(prozess) }))
    .filter(({ stationen }) => stationen.length > 0);
  const [first] = all;
  if (!first) return undefined;
  const { stand } = data;
  const until =
    stand ??
    all
      .flatMap(({ stationen }) => stationen.map(({ datum }) => datum))
      .toSorted()
      .at(-1)!;
  const chart = stageChart(all.slice(0, drawn), data.laufzeit ?? {}, until);
  const { enum: stages = [], ...field } = first.prozess.type.fields["stufe"] ?? {};
  const labels = stages.map((stage) => labelOf(field, stage));
  const table = tafel({
    titel: "Wann welcher Prozess welche Stufe erreichte",
    titelVersteckt: true,
    spalten: [{ titel: "Prozess" }, ...labels.map((titel, i) => ({ titel: `${i + 1}\u00a0${titel}` }))],
    zeilen: all.map(({ prozess, stationen }) => [
      itemLink(prozess),
      ...labels.map((_, i) => reached(stationen.filter(({ nummer }) => nummer === i + 1))),
    ]),
  });
  const more = all.length - drawn;
  return {
    id: "fortschritt",
    titel: "Fortschritt",
    rand: html`<p>Die Zahl ist die Stufe. Die Linie reicht bis ${zeit(until)}.</p>`,
    inhalt: html`<div class="stapel-weit">${stufenbild(chart, "Stufen der Prozesse im Lauf der Zeit")}${more > 0 && html`<p class="klein">Nur in der Tabelle: ${countText(more, "weiterer Prozess", "weitere Prozesse")}.</p>`}<div class="rolle" role="group" aria-label="Stufen als Tabelle" tabindex="0">${table}</div></div>`,
  };
}

/** By month: the day makes the table too wide and says no more. */
function reached(stationen: readonly Station[]): Child {
  return stationen.map(({ datum }, i) => [i > 0 && html`<br>`, zeit(monthText(datum))]);
}
