import type { FremderHub } from "../../src/hubs/schnappschuss.ts";
import type { Site } from "../../src/model/site.ts";
import { berlinDay } from "../../src/text/dates.ts";

/** Days after which what is known of another hub may well have changed. */
const fresh = 92;

/** True when a snapshot was taken more than three months before the day of the build; all of that day says the same. */
export function isOld({ geholt }: FremderHub, { now }: Site): boolean {
  return Date.parse(berlinDay(now)) - Date.parse(geholt) > fresh * 86_400_000;
}
