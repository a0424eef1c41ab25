import type { SearchState } from "../../../src/search/search-state.ts";
import { countText, numberText } from "../../../src/text/numbers.ts";

/** „12 Treffer für „Kasse““; entries found by narrowing alone are no hits. */
export function totalText({ q }: SearchState, total: number): string {
  if (q === "") return total === 0 ? "Keine Einträge" : countText(total, "Eintrag", "Einträge");
  return `${total === 0 ? "Keine" : numberText(total)} Treffer für „${q}“`;
}

/** What the live region says: number and order of the hits. */
export function statusText(state: SearchState, total: number): string {
  const said = totalText(state, total);
  if (total === 0) return `${said}.`;
  return `${said}, ${state.q === "" || state.sort === "datum" ? "neueste zuerst" : "nach Nähe zum Suchwort geordnet"}.`;
}

/** Title of the browser tab: `Kasse: 12 Treffer – Suche – …`. */
export function tabTitle({ q }: SearchState, total: number | undefined, site: string): string {
  return total === undefined || q === ""
    ? site
    : `${q}: ${total === 0 ? "keine" : numberText(total)} Treffer – ${site}`;
}
