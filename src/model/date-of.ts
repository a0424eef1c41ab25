import { berlinDay } from "../text/dates.ts";
import type { Item } from "./site.ts";
import { textAt } from "./value-at.ts";

/** The date by which an item is sorted and filed under its year: its type's `x-date`. */
export function dateOf(item: Item): string | undefined {
  return textAt(item.data, ...(item.type.date?.split(".") ?? []));
}

/** Year of an item's date, as the calendar in Berlin shows it. */
export function yearOf(item: Item): string | undefined {
  const date = dateOf(item);
  return date === undefined ? undefined : berlinDay(date).slice(0, 4);
}
