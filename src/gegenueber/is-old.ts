import { berlinDay, yearsLater } from "../text/dates.ts";

/** Years after which a figure no longer counts as new. */
export const oldAfter = 3;

/** True when a day lies more than three years back; what has no day is not known to be old. */
export function isOld(stand: string | undefined, now: Date): boolean {
  return stand !== undefined && yearsLater(stand, oldAfter) < berlinDay(now);
}
