import type { Item } from "../../src/model/site.ts";

/** Day of the last change that an entry tells of itself (JJJJ-MM-TT). */
export function changedOn({ data }: Item): string | undefined {
  const days = [
    data.stand,
    data.zurueckgezogen?.datum,
    ...(data.korrekturen ?? []).map(({ datum }) => datum),
    ...(data.aenderungen ?? []).map(({ datum }) => datum),
  ];
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
