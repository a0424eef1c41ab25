import { massnahmenOf } from "../massnahmen/massnahmen-of.ts";
import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { anniversary } from "../text/anniversary.ts";
import { berlinDay } from "../text/dates.ts";
import type { FristArt } from "./frist.ts";
import { fristenOf, type Benannt } from "./fristen-of.ts";
import { lageOf, type Lage } from "./lage-of.ts";
import { zustaendigOf, type Zustaendig } from "./zustaendig-of.ts";

/** What is due in an entry that this audience may see; of one kind and day together. */
export interface Anstehend {
  readonly item: Item;
  readonly art: FristArt;
  readonly tag: string;
  readonly lage: Lage;
  readonly zustaendig: Zustaendig;
  /** What it is about in words: each measure, each old figure. */
  readonly worum: readonly string[];
}

/** Everything that is due or will be within a year, by day. */
export const anstehendesOf = oncePer((site: Site): readonly Anstehend[] => {
  const today = berlinDay(site.now);
  const last = anniversary(today, 1);
  const found = [...site.items.flatMap((item) => ofItem(item, site)), ...ofHub(site)]
    .filter(({ frist }) => frist.tag <= last && !(frist.art.nurIntern && site.audience === "oeffentlich"))
    .flatMap((one) => {
      const lage = lageOf(one.frist, today);
      return lage === undefined || (lage === "spaeter" && one.frist.art.nurNah) ? [] : [{ ...one, lage }];
    })
    .toSorted((a, b) => order(a.frist.tag, b.frist.tag) || order(a.item.path, b.item.path));
  return [...Map.groupBy(found, alike).values()].map((all) => {
    const { item, frist, lage, zustaendig } = all[0]!;
    const worum = all.flatMap((one) => one.frist.worum ?? []);
    return { item, art: frist.art, tag: frist.tag, lage, zustaendig, worum };
  });
});

interface Found {
  readonly item: Item;
  readonly frist: Benannt;
  readonly zustaendig: Zustaendig;
}

function ofItem(item: Item, site: Site): Found[] {
  const zustaendig = zustaendigOf(item.data, site.hub);
  return fristenOf(item.typ, item.data).map((frist) => ({ item, frist: inOwnWords(item, frist, site), zustaendig }));
}

/** A measure's day that was agreed in words („nach den Sommerferien“) is worked out with what the whole site knows. */
function inOwnWords(item: Item, frist: Benannt, site: Site): Benannt {
  const [list, i, field] = frist.path;
  if (item.typ !== "bericht" || list !== "massnahmen" || field !== "faellig_wortlaut") return frist;
  const measure = massnahmenOf(item as Item<"bericht">, site)[Number(i)];
  if (measure?.faellig === undefined) return frist;
  const { was, faellig_wortlaut: words } = measure.data;
  return { ...frist, tag: measure.faellig.tag, worum: `${was} („${words ?? ""}“)` };
}

/** What hub.yaml has to be asked about is told on the page it speaks on. */
function ofHub(site: Site): Found[] {
  const item = site.find("seite", "barrierefreiheit");
  if (!item) return [];
  return fristenOf(null, site.hub).map((frist) => ({ item, frist, zustaendig: zustaendigOf(item.data, site.hub) }));
}

/** Old figures of one Verwaltung are asked for in one go, however old each is. */
function alike({ item, frist: { art, tag } }: Found): string {
  return `${item.path} ${art.name} ${art.name === "stand" ? "" : tag}`;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
