import type { Item } from "../model/site.ts";

/** One step of a Ratsvorlage through the bodies of its Verwaltung. */
export type Beratung = NonNullable<Item<"ratsvorlage">["data"]["beratungsfolge"]>[number];

/** The steps of a Ratsvorlage in their order. */
export function beratungenOf({ data }: Item<"ratsvorlage">): readonly Beratung[] {
  return data.beratungsfolge ?? [];
}

/** Whether a step lies ahead, as far as was written down. */
export function isPlanned({ status = "geplant" }: Beratung): boolean {
  return status === "geplant";
}
