import type { Item, Site } from "../model/site.ts";
import { collator } from "../text/collator.ts";
import { oncePer } from "../once-per.ts";
import { nutzungenOf, verwaltungenMitVerfahren } from "./einsatz-matrix.ts";
import { produkteOf, type Produkt } from "./produkte.ts";

/** Somebody who runs some of the same products. */
export interface Gemeinsames {
  readonly verwaltung: Item<"verwaltung">;
  /** Each once, by name. */
  readonly produkte: readonly Produkt[];
}

/** Who runs the same products as this Verwaltung, those with most in common first. */
export function dasselbeWie(verwaltung: Item, site: Site): readonly Gemeinsames[] {
  const { produkte: places, verwaltungen } = placesOf(site);
  const rank = ({ verwaltung: one }: Gemeinsames): number => verwaltungen.get(one)!;
  const own = [...new Set(nutzungenOf(verwaltung, site).map(({ produkt }) => produkt))];
  const pairs = own.flatMap((produkt) => produkt.verwaltungen.map((one) => ({ one, produkt })));
  const others = Map.groupBy(
    pairs.filter(({ one }) => one !== verwaltung),
    ({ one }) => one,
  );
  return [...others]
    .map(([one, all]) => ({
      verwaltung: one,
      produkte: all.map(({ produkt }) => produkt).toSorted((a, b) => places.get(a)! - places.get(b)!),
    }))
    .toSorted((a, b) => b.produkte.length - a.produkte.length || rank(a) - rank(b));
}

/** Places in German order, since comparing names for each pair of Verwaltungen anew takes most of a build. */
const placesOf = oncePer((site: Site) => ({
  produkte: new Map(produkteOf(site).map((one, i) => [one, i])),
  verwaltungen: placesByTitle(verwaltungenMitVerfahren(site)),
}));

/** Equal titles have the same place. */
function placesByTitle(sorted: readonly Item[]): ReadonlyMap<Item, number> {
  let place = 0;
  return new Map(
    sorted.map((one, i) => {
      const before = sorted[i - 1];
      if (before && collator.compare(before.data.titel, one.data.titel) !== 0) place = i;
      return [one, place];
    }),
  );
}
