/** The types of which the corpus has entries: all. */
export type Typ = keyof typeof anteile | "sachgebiet" | "bericht";

/** Share of all entries by type, as in a hub of some thousand; what is left are Berichte. */
const anteile = {
  verwaltung: 0.04,
  begriff: 0.03,
  partner: 0.006,
  reihe: 0.01,
  verbund: 0.006,
  seite: 0.001,
  thema: 0.08,
  projekt: 0.02,
  prozess: 0.04,
  vorlage: 0.09,
  termin: 0.16,
  gesuch: 0.13,
  ratsvorlage: 0.12,
} as const;

/** A hub of a whole Land has no more administrations; there are as many invented names of places. */
const most: Readonly<Record<string, number>> = { verwaltung: 1900 };

/** How many entries of each type a corpus has, `anzahl` in all. */
export function mengen(anzahl: number): Readonly<Record<Typ, number>> {
  // Nobody has more fields of work than these, however large the hub.
  const sachgebiet = Math.min(40, 16 + Math.floor(anzahl / 400), Math.ceil(anzahl / 10));
  const shares = Object.entries(anteile).map(
    ([typ, share]) => [typ, Math.max(1, Math.min(most[typ] ?? Infinity, Math.round(share * anzahl)))] as const,
  );
  const rest = anzahl - sachgebiet - shares.reduce((sum, [, count]) => sum + count, 0);
  return { sachgebiet, ...Object.fromEntries(shares), bericht: Math.max(1, rest) } as Record<Typ, number>;
}
