import { numberText } from "../text/numbers.ts";
import type { Item } from "../model/site.ts";

/** Bounds of the classes, as in the statistics of municipalities; a number belongs to the class it begins. */
export const sizeBounds = [2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000] as const;

/** Class of inhabitants of a Verwaltung in words: „10.000 bis unter 20.000 Einwohner“; undefined where the number is missing. */
export function sizeClass({ data }: Item<"verwaltung">): string | undefined {
  const count = data.einwohner?.wert;
  if (count === undefined) return undefined;
  const from = sizeBounds.findLast((bound) => bound <= count);
  const to = sizeBounds.find((bound) => bound > count);
  if (from === undefined) return `unter ${numberText(sizeBounds[0])} Einwohner`;
  return to === undefined
    ? `${numberText(from)} und mehr Einwohner`
    : `${numberText(from)} bis unter ${numberText(to)} Einwohner`;
}

/** What can be compared by its size: a Kreis with a Kreis, a house with a house; a Zweckverband with none. */
export function sizeKind({ data }: Item<"verwaltung">): "kreis" | "haus" | undefined {
  if (data.art === "zweckverband") return undefined;
  return data.art === "kreis" ? "kreis" : "haus";
}
