import { berlinMidnight } from "../text/berlin-midnight.ts";
import { berlinMoment } from "../text/berlin-moment.ts";
import { berlinDay } from "../text/dates.ts";
import { oncePer } from "../once-per.ts";
import { dateOf } from "./date-of.ts";
import type { Item } from "./site.ts";
import { listAt, textAt } from "./value-at.ts";

/** Days (JJJJ-MM-TT) that an entry tells of itself, sorted; days to come are not among them. */
export interface Changes {
  readonly created: string;
  readonly modified: string;
}

/**
 * When an entry came into being and changed last, as far as its fields say; undefined when they name no day up to `now`.
 * An entry is not older than the end of its Sperrfrist.
 */
export function changesOf(item: Item, now: Date): Changes | undefined {
  const today = berlinDay(now);
  const days = daysOf(item).filter((day) => day <= today);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { sperrfrist } = item.data;
  const released = sperrfrist === undefined ? first : berlinDay(sperrfrist);
  return { created: released <= last && released > first ? released : first, modified: last };
}

/** Midnight in Berlin of a day, with offset, as feeds and JSON want it. */
export function dayStart(day: string): string {
  return berlinMoment(day, "00:00");
}

/** The same moment in the form of calendars: `20260120T230000Z`. */
export function dayStamp(day: string): string {
  return stamp(berlinMidnight(day));
}

/** A moment in the form of calendars. */
export function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");
}

const daysOf = oncePer((item: Item): readonly string[] => {
  const { data, type } = item;
  const own = type.ascending ? undefined : dateOf(item);
  const history = Object.keys(type.fields)
    .filter((name) => type.fields[name]?.["x-history"])
    .flatMap((name) => listAt(data, name).map((one) => textAt(one, "datum")));
  const days = [own, data.stand, data.sperrfrist, data.zurueckgezogen?.datum, ...history];
  return days
    .filter((day) => day !== undefined)
    .map(wholeDay)
    .toSorted();
});

/** First day of what may be a year, a month, a day or a moment. */
function wholeDay(date: string): string {
  return date.includes("T") ? berlinDay(date) : `${date}-01-01`.slice(0, 10);
}
