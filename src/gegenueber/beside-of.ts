import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { dasselbeWie } from "./dasselbe.ts";
import type { Gruppe } from "./gruppen.ts";
import { programGroups } from "./program-groups.ts";

/** Columns that fit beside one's own. */
const most = 7;

/** Groups by Verbund and by Kreis that a Verwaltung is in. */
const closeGroups = oncePer((site: Site): ReadonlyMap<Item, readonly Gruppe[]> => {
  const close = programGroups(site).filter(({ art }) => art === "verbund" || art === "zugehoerig");
  const pairs = close.flatMap((group) => group.verwaltungen.map((one) => ({ one, group })));
  return new Map([...Map.groupBy(pairs, ({ one }) => one)].map(([one, some]) => [one, some.map(({ group }) => group)]));
});

/** Whom to set beside a Verwaltung: first those with most in common, then its Verbünde and its Kreis. */
export function besideOf(verwaltung: Item<"verwaltung">, site: Site): readonly Item<"verwaltung">[] {
  const same = dasselbeWie(verwaltung, site).map((one) => one.verwaltung);
  const near = (closeGroups(site).get(verwaltung) ?? []).flatMap(({ verwaltungen }) => verwaltungen);
  return [...new Set([...same, ...near])].filter((one) => one !== verwaltung).slice(0, most);
}
