import type { FremderHub } from "../../src/hubs/schnappschuss.ts";
import type { Site } from "../../src/model/site.ts";

/** Days after which what is known of another hub may well have changed. */
const fresh = 92;

/** True when a snapshot was taken more than three months before the build. */
export function isOld({ geholt }: FremderHub, { now }: Site): boolean {
  return now.getTime() - new Date(`${geholt}T12:00:00Z`).getTime() > fresh * 86_400_000;
}
