import { html, href, type Child } from "../../src/html.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { lastWorkshop, progressOf } from "../../src/process/library/progress.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "./item-link.ts";
import type { Section } from "./section.ts";
import { stageCell } from "./stage-cell.ts";

/** The Prozesse of a project: the stage each has reached, its last Werkstatt, and when it was and will be looked at. */
export function projectProcesses({ outgoing }: Item<"projekt">): Section | undefined {
  const all = outgoing.filter(({ field }) => field === "prozesse").map(({ to }) => to as Item<"prozess">);
  if (all.length === 0) return undefined;
  const table = tafel({
    titel: "Prozesse",
    titelVersteckt: true,
    spalten: [{ titel: "Prozess" }, { titel: "Stufe" }, { titel: "Werkstatt" }, { titel: "Stand" }],
    zeilen: all.map((one) => {
      const { stand, pruefen_bis: again } = one.data;
      const looked = html`${stand && zeit(stand)}${again && html`<small>wieder bis ${zeit(again)}</small>`}`;
      return [itemLink(one), stageCell(one, one.data.stufe), workshop(one), looked];
    }),
  });
  const counts = progressOf(all).map(({ label, anzahl }) => `${anzahl} ${label}`);
  return { id: "prozesse", titel: "Prozesse", rand: html`<p>${counts.join(", ")}</p>`, inhalt: table };
}

function workshop(one: Item): Child {
  const last = lastWorkshop(one);
  const date = last && dateOf(last);
  return last && (date === undefined ? itemLink(last) : html`<a${href(last.url)}>${zeit(date)}</a>`);
}
