import type { Item } from "../model/site.ts";
import type { Kennzahl } from "../model/types.generated.ts";
import type { Massnahme } from "./massnahme.ts";

/** One figure on one day, and where it stands when that is another entry. */
export interface Zahl {
  readonly tag: string;
  readonly kennzahl: Kennzahl;
  readonly bericht?: Item<"bericht">;
}

/** The same figure on several days. */
export interface Zahlenreihe {
  readonly titel: string;
  readonly zahlen: readonly Zahl[];
}

/**
 * Figures that are known for more than one day: same name, unit and Verwaltung. A measure's figure without a day is of
 * the day of its Bericht, unless that is not known exactly.
 */
export function zahlenreihen(own: readonly Kennzahl[], measures: readonly Massnahme[]): readonly Zahlenreihe[] {
  const all: readonly Zahl[] = [
    ...own.flatMap((kennzahl) => (kennzahl.stand === undefined ? [] : [{ tag: kennzahl.stand, kennzahl }])),
    ...measures.flatMap(({ bericht, data: { kennzahl } }) => {
      const tag = kennzahl?.stand ?? (bericht.data.datum_beispiel ? undefined : bericht.data.datum);
      return kennzahl && tag !== undefined ? [{ tag, kennzahl, bericht }] : [];
    }),
  ];
  const groups = Map.groupBy(all, ({ kennzahl: { bezeichnung, einheit = "", verwaltung = "" } }) =>
    JSON.stringify([bezeichnung.toLowerCase(), einheit.toLowerCase(), verwaltung]),
  );
  return [...groups.values()]
    .map((zahlen) => ({ titel: zahlen[0]!.kennzahl.bezeichnung, zahlen: byDay(zahlen) }))
    .filter(({ zahlen }) => zahlen.length > 1);
}

/** One figure a day: what stands in the entry itself before what a Bericht says. */
function byDay(zahlen: readonly Zahl[]): readonly Zahl[] {
  const days = new Map<string, Zahl>();
  for (const zahl of zahlen) if (!days.has(zahl.tag)) days.set(zahl.tag, zahl);
  return [...days.values()].toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}
