import type { Item } from "../../src/model/site.ts";

/** Which Verwaltungen a part shows: „Achern bis Haarbach“. */
export function spanWords(verwaltungen: readonly Item[]): string | undefined {
  const [first, last] = [verwaltungen[0], verwaltungen.at(-1)];
  if (!first || !last) return undefined;
  return first === last ? first.data.titel : `${first.data.titel} bis ${last.data.titel}`;
}
