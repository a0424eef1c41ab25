import { html, href, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { helpersOf } from "../../src/passung/unasked.ts";
import { isOpen } from "../../src/passung/open-requests.ts";
import { parteiOf } from "../../src/passung/partei.ts";
import { passungenOf } from "../../src/passung/passungen.ts";
import { countText } from "../../src/text/numbers.ts";
import type { Section } from "../eintrag/section.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { helperList } from "./helper-list.ts";
import { answerRows } from "./match-rows.ts";
import { matching } from "./matching.ts";

/** An Angebot that many look for would fill its page. */
const most = 8;

/** „2 passende Angebote“, in the head of a Gesuch; nothing where there are none. */
export function answersLink(item: Item<"gesuch">, { site }: View): Html | false {
  const fitting = passungenOf(site)
    .zu(item)
    .filter(({ urteil }) => urteil !== "passt-nicht").length;
  const words =
    item.data.richtung === "suche"
      ? countText(fitting, "passendes Angebot", "passende Angebote")
      : countText(fitting, "passende Suche", "passende Suchen");
  return fitting > 0 && html`<a href="#a_passend">${words}</a>`;
}

/** Who fits a Gesuch, who does not and why, and whom one could ask; nothing once it has expired. */
export function answersSection(item: Item<"gesuch">, view: View): Section | undefined {
  if (!isOpen(item, view.site)) return undefined;
  const found = passungenOf(view.site).zu(item).slice(0, most);
  const asked = couldBeAsked(item, view);
  const overview = view.site.url(overviewPath(matching, view));
  const other = item.data.richtung === "suche" ? "kein offenes Angebot" : "keine offene Suche";
  const none = found.length === 0 && html`<p>Hier gibt es dazu noch ${other}.</p>`;
  return {
    id: "passend",
    titel: "Wer passt dazu",
    rand: html`<p>Aus den Angaben beider Seiten errechnet. <a${href(`${overview}#a_rechnung`)}>So wird gerechnet</a></p>`,
    inhalt: html`<div class="stapel-weit">${none}${found.length > 0 && answerRows(found, item, view)}${asked}<p><a${href(overview)}>Alle Gesuche und Angebote im Vergleich</a></p></div>`,
  };
}

function couldBeAsked(item: Item<"gesuch">, view: View): Html | undefined {
  const suche = item.data.richtung === "suche" ? parteiOf(item, view.site) : undefined;
  const helfer = suche ? helpersOf(suche, view.site) : [];
  if (!suche || helfer.length === 0) return undefined;
  return html`<div><h3>Wen Sie fragen könnten</h3><p>Ein Vorschlag, kein Angebot: Diese Verwaltungen setzen dasselbe Fachverfahren ein. Gefragt hat sie hier noch niemand.</p>${helperList(suche, helfer, true, view)}</div>`;
}
