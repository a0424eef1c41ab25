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
  return running(site)
    .filter((other) => other !== item && [...named(other, "verwaltung")].some((one) => !own.has(one)))
    .map((other) => ({
      item: other,
      gebiete: [...named(other, "sachgebiet")].filter((one) => gebiete.has(one)),
      worte: (other.data.schlagworte ?? []).filter((word) => worte.has(word.toLowerCase())),
    }))
    .filter((one) => one.gebiete.length > 0)
    .toSorted((a, b) => weight(b) - weight(a) || byTitle(a.item, b.item))
    .slice(0, most);
}

const running = oncePer((site: Site) =>
  site
    .all("thema")
    .filter(({ data }) => ["vereinbart", "laeuft", "abgeschlossen"].includes(data.status) && !data.archiviert),
);

const known = oncePer((item: Item) =>
  Map.groupBy(
    item.outgoing.filter(({ field }) => field === "sachgebiete" || field === "verwaltungen").map(({ to }) => to),
    ({ typ }) => typ,
  ),
);

function named(item: Item, typ: "sachgebiet" | "verwaltung"): ReadonlySet<Item> {
  return new Set(known(item).get(typ));
}

const wordsOf = ({ data }: Item): ReadonlySet<string> =>
  new Set((data.schlagworte ?? []).map((word) => word.toLowerCase()));
const weight = ({ gebiete, worte }: Anderswo): number => 2 * gebiete.length + worte.length;
const byTitle = (a: Item, b: Item): number =>
  collator.compare(a.data.titel, b.data.titel) || (a.kennung < b.kennung ? -1 : 1);
