import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";

/** One text that lies before several councils, or before one. */
export interface Group {
  /** The Ratsvorlagen with this text, in the order of their Verwaltungen; the first by kennung gives the group its name. */
  readonly items: readonly Item<"ratsvorlage">[];
  readonly titel: string;
  /** Name of the group in addresses. */
  readonly kennung: string;
}

/**
 * Ratsvorlagen by the text they share. „Gemeinsam mit“ holds both ways and goes on from one to the next: whoever names
 * one of three belongs to all. Withdrawn ones and those nobody may see are no bridge between others.
 */
export const groupsOf = oncePer((site: Site): readonly Group[] => {
  const all = site.all("ratsvorlage").toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1));
  const open = new Set<Item>(all);
  return all
    .flatMap((first): Group[] => {
      const items = reach(first, open);
      return items.length === 0 ? [] : [{ items, titel: first.data.titel, kennung: first.kennung }];
    })
    .map((group) => ({
      ...group,
      items: group.items.toSorted((a, b) => collator.compare(nameOf(a, site), nameOf(b, site))),
    }));
});

/** The group of a Ratsvorlage, by the entry. */
export const groupOf = oncePer(
  (site: Site): ReadonlyMap<Item, Group> =>
    new Map(groupsOf(site).flatMap((group) => group.items.map((item) => [item, group] as const))),
);

/** Takes an item and everything tied to it out of those that are still open. */
function reach(first: Item<"ratsvorlage">, open: Set<Item>): Item<"ratsvorlage">[] {
  const found: Item<"ratsvorlage">[] = [];
  const waiting: Item[] = [first];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    if (!open.delete(item)) continue;
    found.push(item as Item<"ratsvorlage">);
    const ties = [...item.outgoing, ...item.incoming].filter(({ field }) => field === "gemeinsam_mit");
    waiting.push(...ties.map(({ from, to }) => (from === item ? to : from)));
  }
  return found;
}

function nameOf({ data }: Item<"ratsvorlage">, site: Site): string {
  return site.find("verwaltung", data.verwaltung)?.data.titel ?? "";
}
