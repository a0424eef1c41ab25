import { html, type Html } from "../../src/html.ts";
import { grossmarke } from "../components/grossmarke.ts";
import { suchfeld } from "../components/suchfeld.ts";
import type { View } from "../view.ts";

/** The top of the home page: what this hub is, and the search field. */
export function cover({ site }: View): Html {
  // The Themen most entries speak of are what others looked for before.
  const words = site
    .all("thema")
    .toSorted((a, b) => b.incoming.length - a.incoming.length)
    .slice(0, 4);
  return html`<div class="deckel"><div class="huelle"><div class="kopfzeile">${grossmarke()}<div><h1>${site.hub.beschreibung}</h1>
<p class="vorspann">Berichte, Vorlagen und Absprachen aus der interkommunalen Zusammenarbeit. Auch das, was nicht geklappt hat, mit Gründen.</p>
${suchfeld({ action: site.url("/suche/"), beispiele: words.map((item) => ({ text: item.data.titel, url: item.url })) })}</div></div></div></div>`;
}
