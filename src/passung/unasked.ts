import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { distance } from "./distance.ts";
import { requestsOf } from "./open-requests.ts";
import { parteiOf, type Partei } from "./partei.ts";
import { hasProgram, programsOf, usersOf } from "./programs.ts";

/** Suggested for one Suche; whom nobody has asked should not be asked by a crowd. */
const most = 3;

/** A Verwaltung that could help by what it uses, and has not said that it would. */
export interface Helfer {
  readonly verwaltung: Item<"verwaltung">;
  /** The program both have. */
  readonly produkt: string;
  readonly km: number | undefined;
}

/** The programs a helper needs: those that the Gesuch asks for, else those its Verwaltung uses for this work. */
export function demandedPrograms({ gesuch, verwaltung, sachgebiet }: Partei): readonly string[] {
  return gesuch.data.voraussetzungen?.fachverfahren ?? programsOf(verwaltung, sachgebiet.kennung);
}

/** Verwaltungen that use the demanded programs in the same Sachgebiet and have no Angebot there, the nearest first. */
export function helpersOf(suche: Partei, site: Site): readonly Helfer[] {
  const wanted = demandedPrograms(suche);
  const [first] = wanted;
  if (first === undefined) return [];
  const { kennung } = suche.sachgebiet;
  return usersOf(first, site)
    .filter((one) => one !== suche.verwaltung && !offersOf(site).has(`${one.kennung} ${kennung}`))
    .filter((one) => wanted.every((produkt) => hasProgram(programsOf(one, kennung), produkt)))
    .map((verwaltung) => ({ verwaltung, produkt: wanted.join(", "), km: distance(suche.verwaltung, verwaltung) }))
    .toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || (a.verwaltung.path < b.verwaltung.path ? -1 : 1))
    .slice(0, most);
}

/** Every open Suche for which somebody could be asked. */
export const unasked = oncePer((site: Site) =>
  requestsOf(site)
    .offen.filter(({ data }) => data.richtung === "suche")
    .flatMap((gesuch) => {
      const suche = parteiOf(gesuch, site);
      const helfer = suche ? helpersOf(suche, site) : [];
      return suche && helfer.length > 0 ? [{ suche, helfer }] : [];
    }),
);

/** Verwaltung and Sachgebiet of every open Angebot. */
const offersOf = oncePer(
  (site: Site): ReadonlySet<string> =>
    new Set(
      requestsOf(site)
        .offen.filter(({ data }) => data.richtung === "biete")
        .map(({ data }) => `${data.verwaltung} ${data.sachgebiet}`),
    ),
);
