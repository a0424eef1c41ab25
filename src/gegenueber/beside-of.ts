import type { Item, Site } from "../model/site.ts";
import { dasselbeWie } from "./dasselbe.ts";
import { programGroups } from "./program-groups.ts";

/** Columns that fit beside one's own. */
const most = 7;

/** Whom to set beside a Verwaltung: first those with most in common, then its Verbünde and its Kreis. */
export function besideOf(verwaltung: Item<"verwaltung">, site: Site): readonly Item<"verwaltung">[] {
  const same = dasselbeWie(verwaltung, site).map((one) => one.verwaltung);
  const near = programGroups(site)
    .filter(({ art, verwaltungen }) => (art === "verbund" || art === "zugehoerig") && verwaltungen.includes(verwaltung))
    .flatMap(({ verwaltungen }) => verwaltungen);
  return [...new Set([...same, ...near])].filter((one) => one !== verwaltung).slice(0, most);
}
