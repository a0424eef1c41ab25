import { collator } from "../text/collator.ts";
import { berlinDay } from "../text/dates.ts";
import type { ContentType } from "./content-type.ts";
import { dateOf } from "./date-of.ts";
import type { Item } from "./site.ts";

/**
 * Order of a type's list. Newest first; a type of things to come (`x-ascending`) has the next one first and what is over
 * at the end, latest first. Entries without a date come last; a type without dates goes by title in German order.
 */
export function listOrder(type: ContentType, now: Date): (a: Item, b: Item) => number {
  const byTitle = (a: Item, b: Item): number =>
    collator.compare(a.data.titel, b.data.titel) || (a.kennung < b.kennung ? -1 : 1);
  if (type.date === undefined) return byTitle;
  const today = berlinDay(now);
  return (a, b) => {
    const [x, y] = [dateOf(a), dateOf(b)];
    if (x === y) return byTitle(a, b);
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    const coming = type.ascending && berlinDay(x) >= today;
    if (type.ascending && coming !== berlinDay(y) >= today) return coming ? -1 : 1;
    return moment(x) < moment(y) === coming ? -1 : 1;
  };
}

/** Moments of different zones in one zone, so that they compare as text; a day without time comes before its moments. */
function moment(iso: string): string {
  return iso.includes("T") ? new Date(iso).toISOString() : iso;
}
