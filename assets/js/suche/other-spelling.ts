import { html, type Html } from "../../../src/html.ts";
import { formatSearch, type SearchState } from "../../../src/search/search-state.ts";
import type { Answer } from "./answer.ts";

/** Says that other words were searched than typed, with the way back; or asks whether others were meant. */
export function otherSpelling(state: SearchState, { q, perhaps }: Pick<Answer, "q" | "perhaps">): Html {
  if (q !== state.q)
    return html`<p>Gezeigt wird, was zu „${q}“ gefunden wurde. <a href="${formatSearch({ ...state, asTyped: true })}">Stattdessen nach „${state.q}“ suchen</a></p>`;
  if (perhaps === undefined) return html``;
  const meant = formatSearch({ ...state, q: perhaps, asTyped: false });
  return html`<p>Meinten Sie <a href="${meant}">„${perhaps}“</a>?</p>`;
}
