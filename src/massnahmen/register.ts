import type { Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { lagen, type Lage, type Massnahme } from "./massnahme.ts";
import { massnahmenOf } from "./massnahmen-of.ts";

/**
 * All measures of a site: what is overdue longest first, then what is due next, then what has no day, at the end what is
 * done. Berichte that nobody keeps any more are left out: nobody follows what they agreed.
 */
export const register = oncePer((site: Site): readonly Massnahme[] =>
  site
    .all("bericht")
    .filter(({ data }) => data.archiviert === undefined)
    .flatMap((bericht) => massnahmenOf(bericht, site))
    .toSorted(
      (a, b) => lagen.indexOf(a.lage) - lagen.indexOf(b.lage) || compare(a.faellig?.tag ?? "", b.faellig?.tag ?? ""),
    ),
);

/** How many measures stand how. */
export function countByLage(all: readonly Massnahme[]): Readonly<Record<Lage, number>> {
  const count = (lage: Lage): number => all.filter((one) => one.lage === lage).length;
  return Object.fromEntries(lagen.map((lage) => [lage, count(lage)])) as Record<Lage, number>;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
