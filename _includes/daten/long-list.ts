import { html, href, type Html } from "../../src/html.ts";
import { countText } from "../../src/text/numbers.ts";

interface Place {
  readonly text: string;
  readonly url: string;
}

/** Places to fold out; more would let the page grow with the hub. */
const most = 150;

/** A list that is folded until somebody wants it; a very long one only says where each place is found. */
export function longList(titel: string, places: readonly Place[]): Html | undefined {
  if (places.length === 0) return undefined;
  const count = countText(places.length, "Eintrag", "Einträge");
  if (places.length > most) return html`<p>${titel}: ${count}. Sie finden ihn am Ende der Seite des Eintrags.</p>`;
  return html`<details><summary>${titel} (${count})</summary><ul>${places.map(({ text, url }) => html`<li><a${href(url)}>${text}</a></li>`)}</ul></details>`;
}
