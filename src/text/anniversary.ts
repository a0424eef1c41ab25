import { daysLater } from "./days-later.ts";
import { yearsLater } from "./dates.ts";

/** The same day (JJJJ-MM-TT) some years later; the 1st of March where a year has no 29th of February. */
export function anniversary(day: string, years: number): string {
  return daysLater(yearsLater(day, years), 0);
}
