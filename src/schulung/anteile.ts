import { priceOf } from "./kosten.ts";
import type { Schulung } from "./schulung.ts";

/** What one Verwaltung pays for its binding seats, in Euro cents. */
export interface Anteil {
  /** Undefined for seats that nobody has promised yet. */
  readonly verwaltung: string | undefined;
  readonly personen: number;
  readonly vorbehalt: number;
  readonly beispiel: boolean;
  /** Undefined where no price is named. */
  readonly betrag: number | undefined;
}

/** The people the price is split among: those who are sure to come, at least the minimum. */
export function splitBase({ verbindlich, angaben: { mindestteilnehmer = 0 } }: Schulung): number {
  return Math.max(verbindlich, mindestteilnehmer);
}

/** The whole price split by heads; what is missing to the minimum is a line of its own, and the amounts add up to the cent. */
export function sharesOf(schulung: Schulung): readonly Anteil[] {
  const { zusagen, fehlen } = schulung;
  const base = splitBase(schulung);
  const price = base === 0 ? undefined : priceOf(schulung, base);
  const all = [
    ...zusagen.map(({ verbindlich, ...one }) => ({ ...one, personen: verbindlich })),
    ...(fehlen > 0 ? [{ verwaltung: undefined, personen: fehlen, vorbehalt: 0, beispiel: false }] : []),
  ];
  let people = 0;
  let paid = 0;
  return all.map((one) => {
    if (price === undefined) return { ...one, betrag: undefined };
    // Each pays up to where the sum of all so far stands: cents left over by rounding go round and none is lost.
    people += one.personen;
    const until = Math.round((price * people) / base);
    const betrag = until - paid;
    paid = until;
    return { ...one, betrag };
  });
}
