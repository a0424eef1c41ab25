import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { berlinDay } from "../text/dates.ts";
import { fremdeTypen, type FremderEintrag, type FremderHub } from "./schnappschuss.ts";

/** An entry of another hub with the hub it comes from. */
export interface HeldEntry {
  readonly hub: FremderHub;
  readonly entry: FremderEintrag;
  /** Full address of its page there. */
  readonly url: string;
}

/** Entries of other hubs by hub, type and title; Gesuche that have expired are left out, and types this hub does not have. */
export const foreignEntries = oncePer((site: Site): readonly HeldEntry[] => {
  const today = berlinDay(site.now);
  return site.hubs.flatMap((hub) =>
    hub.eintraege
      .filter(({ typ, gueltig_bis }) => site.type(typ) !== undefined && (gueltig_bis ?? today) >= today)
      .toSorted((a, b) => order(a) - order(b) || collator.compare(a.titel, b.titel) || (a.pfad < b.pfad ? -1 : 1))
      .map((entry) => ({ hub, entry, url: hub.url + entry.pfad })),
  );
});

const order = ({ typ }: FremderEintrag): number => fremdeTypen.indexOf(typ);

/** Entries of other hubs in the Sachgebiet of an item: theirs has the same kennung or the same title. */
export function foreignInSachgebiet(item: Item, site: Site): readonly HeldEntry[] {
  return bySachgebiet(site).get(item) ?? [];
}

/** Sachgebiete of this hub that an entry of another one belongs to. */
export function ownSachgebiete({ sachgebiete = [] }: FremderEintrag, site: Site): readonly Item<"sachgebiet">[] {
  const found = sachgebiete.flatMap(
    ({ kennung, titel }) => site.find("sachgebiet", kennung) ?? byTitle(site).get(titel.toLowerCase()) ?? [],
  );
  return [...new Set(found)];
}

const byTitle = oncePer(
  (site: Site): ReadonlyMap<string, Item<"sachgebiet">> =>
    new Map(site.all("sachgebiet").map((item) => [item.data.titel.toLowerCase(), item])),
);

const bySachgebiet = oncePer((site: Site): ReadonlyMap<Item, readonly HeldEntry[]> => {
  const found = new Map<Item, HeldEntry[]>();
  for (const held of foreignEntries(site))
    for (const item of ownSachgebiete(held.entry, site)) found.set(item, [...(found.get(item) ?? []), held]);
  return found;
});
