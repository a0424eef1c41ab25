import type { Item, Site } from "../model/site.ts";
import { landName } from "../model/land.ts";
import { sizeBounds, sizeClass } from "../passung/size-class.ts";
import { collator } from "../text/collator.ts";

/** Verwaltungen that have something in common and are worth comparing. */
export interface Gruppe {
  readonly art: GruppenArt;
  readonly titel: string;
  /** Part of the address: `verbund/ile-klosterwinkel`. */
  readonly adresse: string;
  readonly verwaltungen: readonly Item<"verwaltung">[];
}

export type GruppenArt = "verbund" | "zugehoerig" | "groesse" | "land";

/** Groups of at least two of these Verwaltungen, not of all: by Verbund, by the Kreis or Amt they belong to, by size, by Land. */
export function gruppenOf(verwaltungen: readonly Item<"verwaltung">[], site: Site): readonly Gruppe[] {
  const asked = new Set(verwaltungen);
  const verbuende = site.all("verbund").map((one) => {
    const members = one.data.mitglieder.flatMap((kennung) => site.find("verwaltung", kennung) ?? []);
    return group("verbund", one.kennung, one.data.titel, members);
  });
  const above = Map.groupBy(verwaltungen, ({ data }) => site.find("verwaltung", data.gehoert_zu));
  const belonging = [...above].flatMap(([one, members]) =>
    one ? [group("zugehoerig", one.kennung, one.data.titel, [one, ...members])] : [],
  );
  const sizes = Map.groupBy(verwaltungen, sizeClass);
  const alike = [...sizes].flatMap(([titel, members]) =>
    titel === undefined ? [] : [group("groesse", sizeAddress(members[0]!), titel, members)],
  );
  const laender = Map.groupBy(verwaltungen, ({ data }) => data.land);
  const near = [...laender].map(([code, members]) => group("land", code.toLowerCase(), landName(site, code), members));
  return [byTitle(verbuende), byTitle(belonging), alike.toSorted(bySize), byTitle(near)]
    .flat()
    .map((one) => ({ ...one, verwaltungen: one.verwaltungen.filter((member) => asked.has(member)) }))
    .filter((one) => one.verwaltungen.length > 1 && one.verwaltungen.length < asked.size);
}

function group(art: GruppenArt, name: string, titel: string, members: readonly Item<"verwaltung">[]): Gruppe {
  const verwaltungen = [...new Set(members)].toSorted((a, b) => collator.compare(a.data.titel, b.data.titel));
  return { art, titel, adresse: `${art}/${name}`, verwaltungen };
}

function sizeAddress({ data }: Item<"verwaltung">): string {
  return `ab-${sizeBounds.findLast((bound) => bound <= (data.einwohner?.wert ?? 0)) ?? 0}`;
}

function byTitle(groups: readonly Gruppe[]): readonly Gruppe[] {
  return groups.toSorted((a, b) => collator.compare(a.titel, b.titel) || (a.adresse < b.adresse ? -1 : 1));
}

const bySize = (a: Gruppe, b: Gruppe): number => collator.compare(a.adresse, b.adresse);
