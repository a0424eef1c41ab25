import type { Schulung } from "./schulung.ts";

/** What a course costs with so many people; amounts in Euro cents. */
export interface Kosten {
  readonly personen: number;
  readonly gesamt: number;
  /** Rounded up to whole cents, so that the sum is never short. */
  readonly jePerson: number;
  /** What makes this number worth a line. */
  readonly anlass: string;
}

/** The whole price for so many people: the flat sum, and for each of them what is due by head. Undefined where no price is named. */
export function priceOf(
  { angaben: { pauschale, kosten_pro_kopf } }: Pick<Schulung, "angaben">,
  people: number,
): number | undefined {
  if (pauschale === undefined && kosten_pro_kopf === undefined) return undefined;
  return cents(pauschale ?? 0) + people * cents(kosten_pro_kopf ?? 0);
}

/** Prices at the sizes that matter: as promised now, with reserved seats, at the minimum, when full. Smallest first. */
export function costTable(schulung: Schulung): readonly Kosten[] {
  const { verbindlich, vorbehalt, fehlen, angaben } = schulung;
  const wanted: readonly (readonly [number | undefined, string])[] = [
    [verbindlich, fehlen > 0 ? "bisher verbindlich, noch zu wenige" : "verbindlich zugesagt"],
    [vorbehalt > 0 ? verbindlich + vorbehalt : undefined, "mit denen unter Vorbehalt"],
    [angaben.mindestteilnehmer, "Mindestzahl"],
    [angaben.plaetze, "alle Plätze"],
  ];
  const sizes = new Map<number, string[]>();
  for (const [people, why] of wanted) if (people) sizes.set(people, [...(sizes.get(people) ?? []), why]);
  return [...sizes]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([personen, why]) => {
      const gesamt = priceOf(schulung, personen);
      return gesamt === undefined
        ? []
        : [{ personen, gesamt, jePerson: Math.ceil(gesamt / personen), anlass: why.join(", ") }];
    });
}

/** From how many people on one pays less than for a seat booked alone; undefined where nothing says so or it never happens. */
export function breakEven({ angaben }: Schulung): number | undefined {
  const { pauschale = 0, kosten_pro_kopf = 0, einzelpreis } = angaben;
  const saved = cents(einzelpreis ?? 0) - cents(kosten_pro_kopf);
  if (einzelpreis === undefined || saved <= 0 || priceOf({ angaben }, 1) === undefined) return undefined;
  return Math.floor(cents(pauschale) / saved) + 1;
}

function cents(euro: number): number {
  return Math.round(euro * 100);
}
