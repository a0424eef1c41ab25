import { html, href, type Html } from "../../src/html.ts";
import { requestsOf } from "../../src/passung/open-requests.ts";
import { abteilung } from "../components/abteilung.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { markWords } from "../eintrag/mark-words.ts";
import type { View } from "../view.ts";

/** Shown on the overview; all stand in the list. */
const most = 12;

/** Gesuche whose day has passed: not counted any more, but telling. */
export function expiredSection(view: View): Html | false {
  const all = requestsOf(view.site).abgelaufen.toSorted((a, b) => (a.data.gueltig_bis < b.data.gueltig_bis ? 1 : -1));
  const [first] = all;
  if (!first) return false;
  const rows = all.slice(0, most).map((item) => {
    const { richtung, verwaltung, gueltig_bis: end, archiviert } = item.data;
    const who = view.site.find("verwaltung", verwaltung)?.data.titel;
    const verb = richtung === "suche" ? "hat gesucht" : "hat angeboten";
    return html`<li>${itemLink(item)}${markWords(item, view)}<br><span class="klein leise">${who !== undefined && `${who} ${verb}, `}${archiviert === undefined ? html`galt bis ${zeit(end)}` : html`seit ${zeit(archiviert)} nicht mehr gepflegt`}</span></li>`;
  });
  const list = html`<p><a${href(view.site.url(first.type.path))}>Alle Gesuche</a></p>`;
  return abteilung({
    id: "abgelaufen",
    titel: "Abgelaufen",
    rand: html`<p>Nicht mitgezählt. Wer heute helfen kann, darf sich trotzdem melden.</p>${all.length > most && list}`,
    inhalt: html`<ul class="liste">${rows}</ul>`,
  });
}
