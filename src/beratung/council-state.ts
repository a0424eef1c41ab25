import type { Item, Site } from "../model/site.ts";
import { berlinDay } from "../text/dates.ts";
import { beratungenOf, isPlanned, type Beratung } from "./beratung.ts";
import { isCarried } from "./majority.ts";

/** How far a Ratsvorlage is in the bodies of one Verwaltung. */
export type Lage =
  | "angenommen"
  | "abgelehnt"
  | "entschieden"
  | "zur-kenntnis"
  | "vertagt"
  | "ergebnis-fehlt"
  | "in-beratung"
  | "anberaumt"
  | "ohne-termin"
  | "zurueckgezogen";

export const lageWords: Readonly<Record<Lage, string>> = {
  angenommen: "angenommen",
  abgelehnt: "abgelehnt",
  entschieden: "entschieden",
  "zur-kenntnis": "zur Kenntnis genommen",
  vertagt: "vertagt",
  "ergebnis-fehlt": "Sitzung war, Ergebnis fehlt",
  "in-beratung": "in Beratung",
  anberaumt: "Sitzung steht fest",
  "ohne-termin": "noch ohne Sitzung",
  zurueckgezogen: "zurückgezogen",
};

/** Where a Ratsvorlage stands, with the steps that say so. */
export interface CouncilState {
  readonly item: Item<"ratsvorlage">;
  readonly lage: Lage;
  /** The last step that took place or was put off. */
  readonly last?: Beratung;
  /** The first step that is still planned and whose day has not passed. */
  readonly next?: Beratung;
}

/** Works out from the Beratungsfolge how far a Ratsvorlage is; the status field alone cannot say whether it was carried. */
export function councilState(item: Item<"ratsvorlage">, { now }: Pick<Site, "now">): CouncilState {
  const today = berlinDay(now);
  const steps = beratungenOf(item);
  const last = steps.findLast((one) => !isPlanned(one));
  const planned = steps.filter(isPlanned);
  const next = planned.find(({ datum }) => datum === undefined || datum >= today);
  return {
    item,
    lage: lageOf(item, steps, last, today),
    ...(last ? { last } : {}),
    ...(next ? { next } : {}),
  };
}

function lageOf(
  item: Item<"ratsvorlage">,
  steps: readonly Beratung[],
  last: Beratung | undefined,
  today: string,
): Lage {
  const planned = steps.filter(isPlanned);
  if (item.data.status === "zurueckgezogen") return "zurueckgezogen";
  // Where another body still has to decide, the vote of the first settles nothing.
  if (!planned.some(({ rolle }) => rolle === "entscheidung")) {
    const decision = steps.findLast(({ rolle, status }) => rolle === "entscheidung" && status === "erledigt");
    if (decision) return decided(decision);
  }
  if (planned.some(({ datum }) => datum !== undefined && datum < today)) return "ergebnis-fehlt";
  if (last?.status === "vertagt") return "vertagt";
  if (planned.length === 0 && last) return heard(item, last);
  if (last) return "in-beratung";
  return planned.some(({ datum }) => datum !== undefined) ? "anberaumt" : "ohne-termin";
}

function decided({ abstimmung }: Beratung): Lage {
  if (!abstimmung) return "entschieden";
  return isCarried(abstimmung) ? "angenommen" : "abgelehnt";
}

function heard({ data }: Item<"ratsvorlage">, { rolle }: Beratung): Lage {
  if (rolle === "kenntnisnahme") return "zur-kenntnis";
  return data.status === "abgeschlossen" ? "entschieden" : "in-beratung";
}
