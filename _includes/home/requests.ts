import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { kachel } from "../components/kachel.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** What is looked for and what is offered, as far as it still holds. */
export function requests(view: View): Html | undefined {
  const today = berlinDay(view.site.now);
  const open = view.site.all("gesuch").filter(({ data }) => data.gueltig_bis >= today);
  const column = (richtung: "suche" | "biete", titel: string): Html => {
    const some = open.filter(({ data }) => data.richtung === richtung);
    return html`<div><h3 class="spaltenkopf">${titel} <span class="leise">${some.length} offen</span></h3><ul class="stapel">${some.slice(0, 3).map((item) => request(item, view))}</ul></div>`;
  };
  const filled = view.site.all("gesuch").length > 0;
  const inhalt =
    filled && html`<div class="neben gleich">${column("suche", "Gesucht")}${column("biete", "Angeboten")}</div>`;
  return homeSection(view, "gesuch", { id: "gesuche", titel: "Gesucht und angeboten", inhalt });
}

function request(item: Item<"gesuch">, view: View): Html {
  const from = view.site.find("verwaltung", item.data.verwaltung);
  return html`<li class="stapel-eng"><p><strong>${itemLink(item)}</strong></p>${from && html`<p>${kachel(view.tile(from))} ${from.data.titel}</p>`}<p class="leise klein">Gilt bis ${zeit(item.data.gueltig_bis)}</p></li>`;
}
