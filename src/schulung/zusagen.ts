import type { Termin } from "../model/types.generated.ts";

/** What an entry says of a course. */
export type Angaben = NonNullable<Termin["schulung"]>;

/** Seats that one Verwaltung has promised. */
export interface Zusage {
  readonly verwaltung: string;
  readonly verbindlich: number;
  readonly vorbehalt: number;
  /** Invented to show what a promise looks like. */
  readonly beispiel: boolean;
}

/** Promised seats by Verwaltung, the most binding ones first; several promises of one are added up. */
export function zusagenOf({ zusagen = [] }: Angaben): readonly Zusage[] {
  const found = new Map<string, Zusage>();
  for (const { verwaltung, plaetze, verbindlich, beispiel = false } of zusagen) {
    const before = found.get(verwaltung) ?? { verwaltung, verbindlich: 0, vorbehalt: 0, beispiel };
    const sort = verbindlich ? "verbindlich" : "vorbehalt";
    found.set(verwaltung, { ...before, [sort]: before[sort] + plaetze });
  }
  return [...found.values()].toSorted(
    (a, b) => b.verbindlich - a.verbindlich || b.vorbehalt - a.vorbehalt || (a.verwaltung < b.verwaltung ? -1 : 1),
  );
}

/** All promised seats of one sort. */
export function sumOf(zusagen: readonly Zusage[], sort: "verbindlich" | "vorbehalt"): number {
  return zusagen.reduce((sum, one) => sum + one[sort], 0);
}
