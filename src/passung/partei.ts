import type { Item, Site } from "../model/site.ts";

/** A Gesuch with the entries that its fields name. */
export interface Partei {
  readonly gesuch: Item<"gesuch">;
  readonly verwaltung: Item<"verwaltung">;
  readonly sachgebiet: Item<"sachgebiet">;
}

/** One who seeks and one who offers. */
export interface Paar {
  readonly suche: Partei;
  readonly biete: Partei;
}

/** A Gesuch as one side of a pair; undefined where this audience may not see whose it is or what it is about. */
export function parteiOf(gesuch: Item<"gesuch">, site: Site): Partei | undefined {
  const verwaltung = site.find("verwaltung", gesuch.data.verwaltung);
  const sachgebiet = site.find("sachgebiet", gesuch.data.sachgebiet);
  return verwaltung && sachgebiet && { gesuch, verwaltung, sachgebiet };
}
