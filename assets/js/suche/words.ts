import type { SearchState } from "../../../src/search/search-state.ts";
import { countText, numberText } from "../../../src/text/numbers.ts";

/** „12 Treffer für „Kasse““; entries found by narrowing alone are no hits. */
export function totalText({ q }: SearchState, total: number): string {
  if (q === "") return total === 0 ? "Keine Einträge" : countText(total, "Eintrag", "Einträge");
  return `${total === 0 ? "Keine" : numberText(total)} Treffer für „${q}“`;
}

/** What the live region says: number and order of the hits, and which words of the query no entry has. */
export function statusText(state: SearchState, total: number, unknown: readonly string[] = []): string {
  const said = totalText(state, total);
  if (total === 0) return `${said}.`;
  const order = state.q === "" || state.sort === "datum" ? "neueste zuerst" : "nach Nähe zum Suchwort geordnet";
  const without = unknown.length === 0 ? "" : ` ${unknownText(unknown)}`;
  return `${said}, ${order}.${without}`;
}

/** Hits must not be taken for what was asked when they only have other words, or parts of them. */
function unknownText(unknown: readonly string[]): string {
  const words = new Intl.ListFormat("de", { type: "disjunction" }).format(unknown.map((word) => `„${word}“`));
  return `Kein Eintrag enthält ${words}; gezeigt wird, was dem nahekommt.`;
}

/** Title of the browser tab: `Kasse: 12 Treffer – Suche – …`. */
export function tabTitle({ q }: SearchState, total: number | undefined, site: string): string {
  return total === undefined || q === ""
    ? site
    : `${q}: ${total === 0 ? "keine" : numberText(total)} Treffer – ${site}`;
}
