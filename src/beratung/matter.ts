import type { Item, Site } from "../model/site.ts";
import { berlinDay } from "../text/dates.ts";

/** Everything the hub knows of one matter that a council may be told of. */
export interface Matter {
  /** A Thema, or a Verbund with all its Themen. */
  readonly item: Item<"thema"> | Item<"verbund">;
  /** The meeting that gave the order, where one is known. */
  readonly auftrag: Item<"bericht"> | undefined;
  /** All other meetings, the earliest first. */
  readonly berichte: readonly Item<"bericht">[];
  readonly themen: readonly Item<"thema">[];
  readonly ratsvorlagen: readonly Item<"ratsvorlage">[];
  readonly vorlagen: readonly Item<"vorlage">[];
  /** Termine that are not over, the next first. */
  readonly termine: readonly Item<"termin">[];
  readonly verwaltungen: readonly Item<"verwaltung">[];
}

/** The matter of a Thema or a Verbund; undefined for other entries, and where no Bericht tells of a meeting. */
export function matterOf(item: Item, site: Site): Matter | undefined {
  if (item.typ !== "thema" && item.typ !== "verbund") return undefined;
  const own = item as Item<"thema"> | Item<"verbund">;
  const meetings = tied(own, "bericht").toSorted(byDay);
  if (meetings.length === 0) return undefined;
  const auftrag = meetings.find(({ data }) => data.art === "auftakt") ?? orderOfVerbund(meetings, site);
  const themen = own.typ === "thema" ? [own] : tied(own, "thema");
  const today = berlinDay(site.now);
  const all = [own, ...themen];
  const unique = <T extends Item>(items: readonly T[]): readonly T[] => [...new Set(items)];
  return {
    item: own,
    auftrag,
    berichte: meetings.filter((one) => one !== auftrag),
    themen,
    ratsvorlagen: unique(all.flatMap((one) => tied(one, "ratsvorlage"))),
    vorlagen: unique(all.flatMap((one) => tied(one, "vorlage"))),
    termine: unique(all.flatMap((one) => tied(one, "termin")))
      .filter(({ data }) => berlinDay(data.ende ?? data.beginn) >= today)
      .toSorted((a, b) => (a.data.beginn < b.data.beginn ? -1 : 1)),
    verwaltungen: tied(own, "verwaltung"),
  };
}

/** Entries of a type that an entry names in a field or that name it; a link in a text may be no more than an aside. */
function tied<T extends "bericht" | "thema" | "ratsvorlage" | "vorlage" | "termin" | "verwaltung">(
  item: Item,
  typ: T,
): readonly Item<T>[] {
  const named = item.outgoing.filter(({ field }) => field !== null).map(({ to }) => to);
  const naming = item.incoming.filter(({ field }) => field !== null).map(({ from }) => from);
  const found = new Set([...named, ...naming].filter((one) => one.typ === typ && !one.data.zurueckgezogen));
  return [...found] as unknown as readonly Item<T>[];
}

/** Where no meeting on the matter itself gave the order, the one that began the Verbund did. */
function orderOfVerbund(meetings: readonly Item<"bericht">[], site: Site): Item<"bericht"> | undefined {
  const verbund = meetings.map(({ data }) => data.verbund).find((one) => one !== undefined);
  const of = site.find("verbund", verbund);
  return (
    of &&
    tied(of, "bericht")
      .filter(({ data }) => data.art === "auftakt")
      .toSorted(byDay)[0]
  );
}

function byDay(a: Item<"bericht">, b: Item<"bericht">): number {
  return a.data.datum < b.data.datum ? -1 : a.data.datum > b.data.datum ? 1 : a.kennung < b.kennung ? -1 : 1;
}
