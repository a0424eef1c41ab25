import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { gruppenOf, type Gruppe } from "./gruppen.ts";
import { kenngroessenOf, type Kenngroesse } from "./kenngroessen.ts";

/** Figures that at least two of these Verwaltungen tell. */
export function vergleichbare(verwaltungen: readonly Item<"verwaltung">[], site: Site): readonly Kenngroesse[] {
  return kenngroessenOf(site).filter(({ werte }) => verwaltungen.filter((one) => werte.has(one)).length > 1);
}

/** Verwaltungen with at least one figure that another one tells too, by title. */
export const verwaltungenMitKennzahlen = oncePer((site: Site): readonly Item<"verwaltung">[] => {
  const shared = kenngroessenOf(site).filter(({ werte }) => werte.size > 1);
  const all = site.all("verwaltung").filter((one) => shared.some(({ werte }) => werte.has(one)));
  return all.toSorted((a, b) => collator.compare(a.data.titel, b.data.titel));
});

/** Groups that tell at least one figure alike. */
export const figureGroups = oncePer((site: Site): readonly Gruppe[] =>
  gruppenOf(verwaltungenMitKennzahlen(site), site).filter(
    ({ verwaltungen }) => vergleichbare(verwaltungen, site).length > 0,
  ),
);
