import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { areNeighbours } from "./neighbours.ts";
import { requestsOf } from "./open-requests.ts";
import { parteiOf, type Paar, type Partei } from "./partei.ts";
import { rate, type Passung } from "./passung.ts";
import { hasProgram, programsOf } from "./programs.ts";

/** For each Gesuch so many that fit and so many that do not, in the words of `rulesTable`; more would make a page for every pair. */
const kept = { passend: 3, abgelehnt: 1 } as const;

/** All pairs worth telling of, the closest first. */
export interface Passungen {
  readonly passend: readonly Passung[];
  readonly abgelehnt: readonly Passung[];
  /** Those of one Gesuch, in the same order. */
  zu(gesuch: Item): readonly Passung[];
  /** Those of the Gesuche of a Verwaltung or in a Sachgebiet, those that fit first. */
  bei(item: Item): readonly Passung[];
}

/** Holds every open Suche against every open Angebot of another Verwaltung that is about the same. */
export const passungenOf = oncePer((site: Site): Passungen => {
  const parties = requestsOf(site).offen.flatMap((gesuch) => parteiOf(gesuch, site) ?? []);
  const [seeking, offering] = (["suche", "biete"] as const).map((richtung) =>
    parties.filter(({ gesuch }) => gesuch.data.richtung === richtung),
  );
  const near = nearby(offering ?? []);
  const pairs = (seeking ?? []).flatMap((suche) =>
    near(suche)
      .map((biete) => ({ suche, biete }))
      .filter(isAboutTheSame),
  );
  const rated = pairs.map((pair) => rate(pair, site)).toSorted(byPoints);
  const of = byRequest(rated);
  const best = new Set([...of.values()].flatMap(bestOf));
  const all = rated.filter((one) => best.has(one));
  const own = byRequest(all);
  const passend = all.filter(({ urteil }) => urteil !== "passt-nicht");
  const abgelehnt = all.filter(({ urteil }) => urteil === "passt-nicht");
  const owned = bySides([...passend, ...abgelehnt], ({ verwaltung, sachgebiet }) => [verwaltung, sachgebiet]);
  return {
    passend,
    abgelehnt,
    zu: (gesuch) => own.get(gesuch) ?? [],
    bei: (item) => owned.get(item) ?? [],
  };
});

/** Who might be about the same as another: only those can be who name the same Thema, Sachgebiet or one beside it. */
function nearby(offering: readonly Partei[]): (suche: Partei) => readonly Partei[] {
  const byKey = new Map<string, Partei[]>();
  for (const biete of offering)
    for (const key of placesOf(biete)) {
      const some = byKey.get(key);
      if (some) some.push(biete);
      else byKey.set(key, [biete]);
    }
  return (suche) => [...new Set(placesOf(suche).flatMap((key) => byKey.get(key) ?? []))];
}

/** Names that two Gesuche about the same have in common, see `areNeighbours`. */
function placesOf({ gesuch, sachgebiet }: Partei): readonly string[] {
  const { ueber } = sachgebiet.data;
  return [
    `sachgebiet ${sachgebiet.kennung}`,
    ...(ueber === undefined ? [] : [`sachgebiet ${ueber}`]),
    ...(gesuch.data.thema === undefined ? [] : [`thema ${gesuch.data.thema}`]),
  ];
}

/** A neighbouring Sachgebiet alone says too little: the fire brigade cannot stand in at the counter. */
function isAboutTheSame({ suche, biete }: Paar): boolean {
  if (suche.verwaltung === biete.verwaltung) return false;
  const { thema } = suche.gesuch.data;
  if (suche.sachgebiet === biete.sachgebiet || (thema !== undefined && thema === biete.gesuch.data.thema)) return true;
  return areNeighbours(suche.sachgebiet, biete.sachgebiet) && shareProgram(suche, biete);
}

function shareProgram(a: Partei, b: Partei): boolean {
  const used = programsOf(b.verwaltung, b.sachgebiet.kennung);
  return programsOf(a.verwaltung, a.sachgebiet.kennung).some((produkt) => hasProgram(used, produkt));
}

function byPoints(a: Passung, b: Passung): number {
  return b.punkte - a.punkte || (a.path < b.path ? -1 : 1);
}

function byRequest(all: readonly Passung[]): ReadonlyMap<Item, readonly Passung[]> {
  return bySides(all, ({ gesuch }) => [gesuch]);
}

/** Matches by what both their sides have, each once. */
function bySides(
  all: readonly Passung[],
  keys: (side: Partei) => readonly Item[],
): ReadonlyMap<Item, readonly Passung[]> {
  const found = new Map<Item, Passung[]>();
  for (const one of all)
    for (const key of new Set([one.suche, one.biete].flatMap(keys))) {
      const own = found.get(key);
      if (own) own.push(one);
      else found.set(key, [one]);
    }
  return found;
}

function bestOf(all: readonly Passung[]): readonly Passung[] {
  return [
    ...all.filter(({ urteil }) => urteil !== "passt-nicht").slice(0, kept.passend),
    ...all.filter(({ urteil }) => urteil === "passt-nicht").slice(0, kept.abgelehnt),
  ];
}
