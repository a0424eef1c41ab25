import { berlinDay } from "../text/dates.ts";
import type { Item } from "./site.ts";

/** The date by which an item is sorted and filed under its year: its type's `x-date`. */
export function dateOf(item: Item): string | undefined {
  const steps = item.type.date?.split(".") ?? [];
  const value = steps.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    item.data,
  );
  return typeof value === "string" ? value : undefined;
}

/** Year of an item's date, as the calendar in Berlin shows it. */
export function yearOf(item: Item): string | undefined {
  const date = dateOf(item);
  return date === undefined ? undefined : berlinDay(date).slice(0, 4);
}
