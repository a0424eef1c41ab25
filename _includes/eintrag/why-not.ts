import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { typography } from "../../src/text/typography.ts";
import { anderswoOf } from "../../src/wiedervorlage/anderswo-of.ts";
import { marke } from "../components/marke.ts";
import type { View } from "../view.ts";
import { itemLink } from "./item-link.ts";
import { reference } from "./reference.ts";
import { standOf } from "./stand-of.ts";

/** Figures named beside a reason; all of them stand on the page of the Thema. */
const most = 4;

/** The figures a decision was made on, in one line. */
export function figuresLine({ data }: Item<"thema">, view: View): Child {
  const { kennzahlen = [] } = data;
  const rest = kennzahlen.length - most;
  const shown = kennzahlen.slice(0, most).map((one, i) => {
    const { bezeichnung, einheit, verwaltung, beispiel } = one;
    // Where the unit does not say what is counted, the first of several figures for it does.
    const named = einheit !== undefined && einheit !== bezeichnung;
    const what = `${named || kennzahlen[i - 1]?.bezeichnung === bezeichnung ? "" : `${bezeichnung}: `}${figureText(one)}`;
    const whose = reference("verwaltung", verwaltung, view);
    return html`${i > 0 && ", "}${what}${whose !== undefined && html` (${whose})`}${beispiel && html` ${marke({ art: "beispiel" })}`}`;
  });
  return kennzahlen.length > 0 && html`${shown}${rest > 0 && ` und ${rest} weitere`}`;
}

/** Themen others go on with, and in what they are alike. */
export function elsewhereList(item: Item<"thema">, view: View): Child {
  const rows = anderswoOf(item, view.site).map(({ item: other, gebiete, worte }) => {
    const alike = [...gebiete.map(({ data }) => data.titel), ...worte].join(", ");
    return html`<li>${itemLink(other)} ${standOf(other)} <span class="leise klein">gemeinsam: ${typography(alike)}</span></li>`;
  });
  return rows.length > 0 && html`<ul class="liste">${rows}</ul>`;
}
