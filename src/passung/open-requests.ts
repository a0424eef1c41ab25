import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";

/** All Gesuche of a site, those that still hold apart from those whose last day has passed or that nobody keeps any more. */
export const requestsOf = oncePer((site: Site) => {
  const today = berlinDay(site.now);
  const all = site.all("gesuch");
  const offen = all.filter((item) => holds(item, today));
  const menge: ReadonlySet<Item> = new Set(offen);
  return { offen, abgelaufen: all.filter((item) => !menge.has(item)), menge, von: byOwner(offen) };
});

/** Gesuche by the Verwaltung and by the Sachgebiet they name. */
function byOwner(offen: readonly Item<"gesuch">[]): ReadonlyMap<Item, readonly Item<"gesuch">[]> {
  const pairs = offen.flatMap((gesuch) => {
    const named = gesuch.outgoing.filter(({ to, field }) => field === to.typ);
    return [...new Set(named.map(({ to }) => to))].map((owner) => ({ owner, gesuch }));
  });
  const groups = Map.groupBy(pairs, ({ owner }) => owner);
  return new Map([...groups].map(([owner, some]) => [owner, some.map(({ gesuch }) => gesuch)]));
}

/** True as long as a Gesuch may be answered. */
export function isOpen(item: Item<"gesuch">, site: Site): boolean {
  return requestsOf(site).menge.has(item);
}

function holds({ data }: Item<"gesuch">, today: string): boolean {
  return data.archiviert === undefined && data.gueltig_bis >= today;
}
