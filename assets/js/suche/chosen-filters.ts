import { symbol } from "../../../_includes/components/symbol.ts";
import { html, type Html } from "../../../src/html.ts";
import { filterNames, formatSearch, withValue, type SearchState } from "../../../src/search/search-state.ts";

/** The chosen values as links that take them back; they also work in a new tab. */
export function chosenFilters(state: SearchState): Html {
  const links = filterNames.flatMap((name) =>
    state.filters[name].map(
      (value) =>
        html`<a class="wahl" href="${address(withValue(state, name, value, false))}">${symbol("verworfen")}${value}<span class="vh"> (Eingrenzung ${name} aufheben)</span></a>`,
    ),
  );
  return links.length === 0 ? html`` : html`<p class="gewaehlt">${links}</p>`;
}

/** Link to the other order of the hits. */
export function orderLink(state: SearchState): Html {
  const other: SearchState = { ...state, sort: state.sort === "datum" ? "naehe" : "datum" };
  return html`<a href="${address(other)}">${state.sort === "datum" ? "Nach Nähe ordnen" : "Neueste zuerst"}</a>`;
}

/** An empty `href` would keep the query of the page. */
function address(state: SearchState): string {
  return formatSearch(state) || "?";
}
