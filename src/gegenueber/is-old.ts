import { oncePer } from "../once-per.ts";
import { berlinDay, yearsLater } from "../text/dates.ts";

/** Years after which a figure no longer counts as new. */
export const oldAfter = 3;

/** True when a day lies more than three years back; what has no day is not known to be old. */
export function isOld(stand: string | undefined, now: Date): boolean {
  return stand !== undefined && yearsLater(stand, oldAfter) < today(now).day;
}

/** One build asks for every cell of every table. */
const today = oncePer((now: Date) => ({ day: berlinDay(now) }));
