import type { Item, Site } from "../model/site.ts";
import { statusSince } from "../model/status-of.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";
import { collator } from "../text/collator.ts";

/** A Thema that rests or was given up, and when somebody looks at it again. */
export interface Zurueckgestellt {
  readonly item: Item<"thema">;
  /** With a day to look again, put back without one, or rejected. */
  readonly art: "termin" | "ohne-termin" | "verworfen";
  readonly seit: string | undefined;
  readonly grund: string | undefined;
  /** The day to look again has passed. */
  readonly faellig: boolean;
}

const arten = ["termin", "ohne-termin", "verworfen"] as const;

/** Every Thema put back or rejected: first by when it is looked at again, then what has no day, then what was rejected. */
export const zurueckgestelltesOf = oncePer((site: Site): readonly Zurueckgestellt[] => {
  const today = berlinDay(site.now);
  return site
    .all("thema")
    .filter(({ data }) => ["zurueckgestellt", "verworfen"].includes(data.status) && data.archiviert === undefined)
    .map((item) => one(item, today))
    .toSorted((a, b) => arten.indexOf(a.art) - arten.indexOf(b.art) || byDay(a, b) || byTitle(a, b));
});

function one(item: Item<"thema">, today: string): Zurueckgestellt {
  const { status, statusverlauf = [], wiedervorlage } = item.data;
  return {
    item,
    art: wiedervorlage !== undefined ? "termin" : status === "verworfen" ? "verworfen" : "ohne-termin",
    seit: statusSince(item),
    grund: statusverlauf.findLast((station) => station.status === status)?.grund,
    faellig: wiedervorlage !== undefined && wiedervorlage < today,
  };
}

/** The next to be looked at first; without a day the newest decision first. */
function byDay(a: Zurueckgestellt, b: Zurueckgestellt): number {
  const [x, y] = [a.item.data.wiedervorlage, b.item.data.wiedervorlage];
  if (x !== undefined && y !== undefined) return collator.compare(x, y);
  return collator.compare(b.seit ?? "", a.seit ?? "");
}

function byTitle(a: Zurueckgestellt, b: Zurueckgestellt): number {
  return collator.compare(a.item.data.titel, b.item.data.titel) || (a.item.kennung < b.item.kennung ? -1 : 1);
}
