import { html, type Html } from "../../src/html.ts";

/** Letters that lead to the sections of an alphabet. */
export function buchstaben(letters: readonly { readonly id: string; readonly letter: string }[]): Html {
  return html`<nav aria-label="Buchstaben"><ul class="buchstaben">${letters.map(({ id, letter }) => html`<li><a href="#a_${id}">${letter}</a></li>`)}</ul></nav>`;
}
