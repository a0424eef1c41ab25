import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";
import { anniversary } from "../text/anniversary.ts";
import { fristenOf, type Benannt } from "./fristen-of.ts";
import { lageOf, type Lage } from "./lage-of.ts";
import { zustaendigOf, type Zustaendig } from "./zustaendig-of.ts";

/** A Frist of an entry that this audience may see. */
export interface Anstehend {
  readonly item: Item;
  readonly frist: Benannt;
  readonly lage: Lage;
  readonly zustaendig: Zustaendig;
  /** Of many alike in one entry only the first is told; so many more there are. */
  readonly weitere: number;
}

/** Everything that is due or will be within a year, by day. */
export const anstehendesOf = oncePer((site: Site): readonly Anstehend[] => {
  const today = berlinDay(site.now);
  const last = anniversary(today, 1);
  const found = [...site.items.flatMap((item) => ofItem(item, site)), ...ofHub(site)]
    .filter(({ frist }) => frist.tag <= last && !(frist.art.nurIntern && site.audience === "oeffentlich"))
    .flatMap((one) => {
      const lage = lageOf(one.frist, today);
      return lage === undefined ? [] : [{ ...one, lage }];
    })
    .toSorted((a, b) => order(a.frist.tag, b.frist.tag) || order(a.item.path, b.item.path));
  return [...Map.groupBy(found, alike).values()].map((all) => ({ ...all[0]!, weitere: all.length - 1 }));
});

type Found = Omit<Anstehend, "lage" | "weitere">;

function ofItem(item: Item, { hub }: Site): Found[] {
  const zustaendig = zustaendigOf(item.data, hub);
  return fristenOf(item.typ, item.data).map((frist) => ({ item, frist, zustaendig }));
}

/** What hub.yaml has to be asked about is told on the page it speaks on. */
function ofHub(site: Site): Found[] {
  const item = site.find("seite", "barrierefreiheit");
  if (!item) return [];
  return fristenOf(null, site.hub).map((frist) => ({ item, frist, zustaendig: zustaendigOf(item.data, site.hub) }));
}

/** Twenty old figures of one Verwaltung are one thing to ask for; measures are each one of its own. */
function alike({ item, frist: { art, path } }: Found): string {
  const own = art.name === "stand" ? "" : path.join(".");
  return `${item.path} ${art.name} ${own}`;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
