import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";

/** A Thema that goes on with others, and what it has in common. */
export interface Anderswo {
  readonly item: Item<"thema">;
  /** Sachgebiete both name. */
  readonly gebiete: readonly Item[];
  /** Schlagworte both name, as the other writes them. */
  readonly worte: readonly string[];
}

/** Enough to ask; whoever wants more follows the Sachgebiet. */
const most = 3;

/**
 * Themen that were agreed, run or are finished where somebody else takes part, and that share a Sachgebiet: first those
 * that share most, a Sachgebiet counting twice as much as a Schlagwort.
 */
export function anderswoOf(item: Item<"thema">, site: Site): readonly Anderswo[] {
  const [gebiete, own, worte] = [named(item, "sachgebiet"), named(item, "verwaltung"), wordsOf(item)];
  const { places, byGebiet } = running(site);
  const near = new Set([...gebiete].flatMap((one) => byGebiet.get(one) ?? []));
  return [...near]
    .filter((other) => other !== item && [...named(other, "verwaltung")].some((one) => !own.has(one)))
    .map((other) => ({
      item: other,
      gebiete: [...named(other, "sachgebiet")].filter((one) => gebiete.has(one)),
      worte: (other.data.schlagworte ?? []).filter((word) => worte.has(word.toLowerCase())),
    }))
    .toSorted((a, b) => weight(b) - weight(a) || places.get(a.item)! - places.get(b.item)!)
    .slice(0, most);
}

/** Themen that may stand elsewhere by their Sachgebiete, with their places by title. */
const running = oncePer((site: Site) => {
  const all = site
    .all("thema")
    .filter(({ data }) => ["vereinbart", "laeuft", "abgeschlossen"].includes(data.status) && !data.archiviert)
    .toSorted(byTitle);
  const pairs = all.flatMap((item) => [...named(item, "sachgebiet")].map((gebiet) => ({ gebiet, item })));
  const groups = [...Map.groupBy(pairs, ({ gebiet }) => gebiet)];
  return {
    places: new Map<Item, number>(all.map((item, i) => [item, i])),
    byGebiet: new Map(groups.map(([gebiet, some]) => [gebiet, some.map(({ item }) => item)])),
  };
});

const known = oncePer((item: Item) => {
  const to = item.outgoing.filter(({ field }) => field === "sachgebiete" || field === "verwaltungen");
  const of = (typ: Item["typ"]): ReadonlySet<Item> => new Set(to.map((one) => one.to).filter((one) => one.typ === typ));
  return { sachgebiet: of("sachgebiet"), verwaltung: of("verwaltung") };
});

function named(item: Item, typ: "sachgebiet" | "verwaltung"): ReadonlySet<Item> {
  return known(item)[typ];
}

const wordsOf = ({ data }: Item): ReadonlySet<string> =>
  new Set((data.schlagworte ?? []).map((word) => word.toLowerCase()));
const weight = ({ gebiete, worte }: Anderswo): number => 2 * gebiete.length + worte.length;
const byTitle = (a: Item, b: Item): number =>
  collator.compare(a.data.titel, b.data.titel) || (a.kennung < b.kennung ? -1 : 1);
