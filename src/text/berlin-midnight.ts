import { berlinMoment } from "./berlin-moment.ts";

/** The moment at which a day (JJJJ-MM-TT) begins in Berlin; clocks change at 2 or 3 o'clock, so there is always one. */
export function berlinMidnight(day: string): Date {
  return new Date(berlinMoment(day, "00:00"));
}
