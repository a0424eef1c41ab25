import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { produkteOf, type Einsatz, type Produkt } from "./produkte.ts";

/** Who runs what in a Sachgebiet, in the order of the Verwaltungen asked for. */
export interface EinsatzZeile {
  readonly sachgebiet: Item<"sachgebiet">;
  readonly zellen: readonly (readonly Nutzung[])[];
}

/** A product in a cell. */
export interface Nutzung extends Einsatz {
  readonly produkt: Produkt;
}

/** The Sachgebiete in which at least one of these Verwaltungen names a program, by title. */
export function einsatzMatrix(verwaltungen: readonly Item<"verwaltung">[], site: Site): readonly EinsatzZeile[] {
  const uses = verwaltungen.map((one) => nutzungenOf(one, site));
  const named = new Set(uses.flatMap((all) => all.flatMap(({ sachgebiet }) => sachgebiet ?? [])));
  return [...named]
    .toSorted((a, b) => collator.compare(a.data.titel, b.data.titel) || (a.kennung < b.kennung ? -1 : 1))
    .map((sachgebiet) => ({
      sachgebiet,
      zellen: uses.map((all) => all.filter((one) => one.sachgebiet === sachgebiet)),
    }));
}

/** Everything a Verwaltung runs, with the product each is. */
export function nutzungenOf(verwaltung: Item, site: Site): readonly Nutzung[] {
  return byVerwaltung(site).get(verwaltung) ?? [];
}

/** Verwaltungen that name at least one program, by title. */
export function verwaltungenMitVerfahren(site: Site): readonly Item<"verwaltung">[] {
  const all = site.all("verwaltung").filter((one) => byVerwaltung(site).has(one));
  return all.toSorted((a, b) => collator.compare(a.data.titel, b.data.titel));
}

const byVerwaltung = oncePer((site: Site): ReadonlyMap<Item, readonly Nutzung[]> => {
  const all = produkteOf(site).flatMap((produkt) => produkt.einsaetze.map((one) => ({ ...one, produkt })));
  return Map.groupBy(all, ({ verwaltung }) => verwaltung);
});
