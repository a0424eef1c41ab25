import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";
import { slug } from "../text/slug.ts";
import { beratungenOf, isPlanned, type Beratung } from "./beratung.ts";

/** A sitting in which a Ratsvorlage is on the agenda, with its day. */
export interface Session {
  readonly item: Item<"ratsvorlage">;
  readonly beratung: Beratung;
  readonly datum: string;
  /** Name among the sittings of this Ratsvorlage; a new day does not change it. */
  readonly name: string;
}

/** All sittings with a day, the earliest first. */
export const sessionsOf = oncePer((site: Site): readonly Session[] =>
  site
    .all("ratsvorlage")
    .flatMap(ofItem)
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : a.item.path < b.item.path ? -1 : 1)),
);

/** Sittings that are planned and whose day has not passed. */
export function comingSessions(site: Site): readonly Session[] {
  const today = berlinDay(site.now);
  return sessionsOf(site).filter(({ beratung, datum }) => isPlanned(beratung) && datum >= today);
}

function ofItem(item: Item<"ratsvorlage">): Session[] {
  const seen = new Map<string, number>();
  return beratungenOf(item).flatMap((beratung) => {
    const body = slug(beratung.gremium);
    const count = (seen.get(body) ?? 0) + 1;
    seen.set(body, count);
    const name = `${body}-${count}`;
    return beratung.datum === undefined ? [] : [{ item, beratung, datum: beratung.datum, name }];
  });
}
