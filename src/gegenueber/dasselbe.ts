import type { Item, Site } from "../model/site.ts";
import { collator } from "../text/collator.ts";
import { nutzungenOf } from "./einsatz-matrix.ts";
import type { Produkt } from "./produkte.ts";

/** Somebody who runs some of the same products. */
export interface Gemeinsames {
  readonly verwaltung: Item<"verwaltung">;
  /** Each once, by name. */
  readonly produkte: readonly Produkt[];
}

/** Who runs the same products as this Verwaltung, those with most in common first. */
export function dasselbeWie(verwaltung: Item, site: Site): readonly Gemeinsames[] {
  const own = [...new Set(nutzungenOf(verwaltung, site).map(({ produkt }) => produkt))];
  const pairs = own.flatMap((produkt) => produkt.verwaltungen.map((one) => ({ one, produkt })));
  const others = Map.groupBy(
    pairs.filter(({ one }) => one !== verwaltung),
    ({ one }) => one,
  );
  return [...others]
    .map(([one, all]) => ({
      verwaltung: one,
      produkte: all.map(({ produkt }) => produkt).toSorted((a, b) => collator.compare(a.name, b.name)),
    }))
    .toSorted(
      (a, b) =>
        b.produkte.length - a.produkte.length || collator.compare(a.verwaltung.data.titel, b.verwaltung.data.titel),
    );
}
