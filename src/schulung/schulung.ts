import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";
import { lageOf, type Lage } from "./lage.ts";
import { sumOf, zusagenOf, type Angaben, type Zusage } from "./zusagen.ts";

/** A Termin that takes place when enough seats are promised, with all that follows from its fields. */
export interface Schulung {
  readonly item: Item<"termin">;
  readonly angaben: Angaben;
  readonly zusagen: readonly Zusage[];
  readonly verbindlich: number;
  readonly vorbehalt: number;
  /** How many binding promises are missing for it to take place. */
  readonly fehlen: number;
  /** Last day for promises, else for enrolling. */
  readonly frist: string | undefined;
  readonly lage: Lage;
}

/** Counts the promises of a course; undefined for a Termin that is none. */
export function schulungOf(item: Item<"termin">, { now }: Pick<Site, "now">): Schulung | undefined {
  const { schulung: angaben, anmeldung, beginn } = item.data;
  if (!angaben) return undefined;
  const zusagen = zusagenOf(angaben);
  const verbindlich = sumOf(zusagen, "verbindlich");
  const facts = {
    verbindlich,
    fehlen: Math.max(0, (angaben.mindestteilnehmer ?? 0) - verbindlich),
    frist: angaben.frist ?? anmeldung?.frist,
  };
  const lage = lageOf({ ...facts, ...angaben, ende: item.data.ende ?? beginn }, berlinDay(now));
  return { item, angaben, zusagen, vorbehalt: sumOf(zusagen, "vorbehalt"), ...facts, lage };
}

/** All courses that are not withdrawn. */
const schulungenOf = oncePer((site: Site): readonly Schulung[] =>
  site
    .all("termin")
    .filter(({ data }) => !data.zurueckgezogen)
    .map((item) => schulungOf(item, site))
    .filter((one) => one !== undefined),
);

/** Courses that are still to come: first those that need promises, by their last day. */
export const openTrainings = oncePer((site: Site): readonly Schulung[] =>
  schulungenOf(site)
    .filter(({ lage }) => lage !== "vorbei")
    .toSorted((a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)),
);

/** Courses that are over, the last one first. */
export const pastTrainings = oncePer((site: Site): readonly Schulung[] =>
  schulungenOf(site)
    .filter(({ lage }) => lage === "vorbei")
    .toSorted((a, b) => (a.item.data.beginn < b.item.data.beginn ? 1 : -1)),
);

function rank({ lage }: Schulung): number {
  return lage === "knapp" ? 0 : lage === "verfehlt" ? 2 : 1;
}

function day({ frist, item }: Schulung): string {
  return frist ?? berlinDay(item.data.beginn);
}
