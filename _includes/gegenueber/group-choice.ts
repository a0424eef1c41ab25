import { html, href, type Html } from "../../src/html.ts";
import type { Gruppe, GruppenArt } from "../../src/gegenueber/gruppen.ts";
import { countText } from "../../src/text/numbers.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import type { Kopf } from "./comparison-page.ts";

const words: Record<GruppenArt, { readonly titel: string; readonly rest: string }> = {
  verbund: { titel: "Im selben Verbund", rest: "Den Vergleich finden Sie auf der Seite des Verbunds." },
  zugehoerig: { titel: "Im selben Kreis oder Amt", rest: "Den Vergleich finden Sie auf den Seiten der Verwaltungen." },
  groesse: { titel: "Gleich groß", rest: "" },
  land: { titel: "Im selben Land", rest: "" },
};

/** Groups of a kind named at once; more would let the page grow with the hub. */
const most = 40;

/** Ways to the comparisons of fewer Verwaltungen, each with how many it compares. */
export function groupChoice(one: Kopf, gruppen: readonly Gruppe[], view: View): Html {
  const root = overviewPath(one, view);
  const lists = [...Map.groupBy(gruppen, ({ art }) => art)].map(([art, some]) => {
    const rest = some.length - most;
    const rows = some
      .slice(0, most)
      .map(
        ({ titel, adresse, verwaltungen }) =>
          html`<li><a${href(view.site.url(`${root}${adresse}/`))}>${titel}</a> <span class="leise">${countText(verwaltungen.length, "Verwaltung", "Verwaltungen")}</span></li>`,
      );
    return html`<div><h3>${words[art].titel}</h3><ul class="liste">${rows}</ul>${rest > 0 && html`<p>Und ${countText(rest, "weiterer", "weitere")}. ${words[art].rest}</p>`}</div>`;
  });
  return html`<div class="stapel">${lists}</div>`;
}
