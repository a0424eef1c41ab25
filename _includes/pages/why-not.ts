import { html, href, isBlank, type Child, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { zurueckgestelltesOf, type Zurueckgestellt } from "../../src/wiedervorlage/zurueckgestelltes-of.ts";
import { abteilung } from "../components/abteilung.ts";
import { angaben } from "../components/angaben.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { namedParties } from "../eintrag/parties.ts";
import { partLinks, partsOf } from "../eintrag/part-links.ts";
import { standOf } from "../eintrag/stand-of.ts";
import { elsewhereList, figuresLine } from "../eintrag/why-not.ts";
import { overviewPage, overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

/** Themen on one page: each brings its reason, its figures and three others along. */
const perPage = 15;

const groups: Readonly<Record<Zurueckgestellt["art"], { readonly titel: string; readonly rand: string }>> = {
  termin: { titel: "Kommt wieder auf den Tisch", rand: "Der nächste Tag zuerst." },
  "ohne-termin": { titel: "Zurückgestellt ohne Tag", rand: "Niemand hat festgelegt, wann wieder beraten wird." },
  verworfen: { titel: "Verworfen", rand: "Mit dem Grund, der damals galt." },
};

/** What was put back or rejected, with reason, figures, condition and day, in parts. */
export function whyNotPages(one: Uebersicht, view: View): Page[] {
  const { site } = view;
  const all = zurueckgestelltesOf(site);
  if (all.length === 0) return [];
  const root = site.url(overviewPath(one, view));
  return partsOf(all, perPage).map((part, i, { length }) => {
    const sections = [...Map.groupBy(part, ({ art }) => art)].map(([art, themen]) =>
      abteilung({
        id: art,
        titel: groups[art].titel,
        rand: html`<p>${groups[art].rand}</p>`,
        inhalt: fahrplan({ mitDatum: true, zeilen: themen.map((thema) => row(thema, view)) }),
      }),
    );
    const links = partLinks(root, i, length);
    const inhalt = html`${sections}${links && html`<div class="zeile"><div class="satz">${links}</div></div>`}${searchSection(view)}`;
    return overviewPage(
      one,
      { part: [i + 1, length], zeilen: [countText(all.length, "Thema", "Themen")], inhalt },
      view,
    );
  });
}

function row({ item, art, seit, grund, faellig }: Zurueckgestellt, view: View) {
  const { wiedervorlage, bedingung } = item.data;
  const eintraege = [
    { name: "Zahlen", wert: figuresLine(item, view) },
    { name: "Was sich ändern müsste", wert: bedingung !== undefined && typography(bedingung) },
    { name: "Läuft anderswo im selben Sachgebiet", wert: elsewhereList(item, view) },
  ].filter(({ wert }) => !isBlank(wert));
  return {
    wann: when(art, wiedervorlage ?? seit, faellig),
    was: html`<h3 class="eintragstitel">${itemLink(item)}</h3><p>${grund === undefined ? typography(item.data.kurzfassung) : typography(grund)}</p>${eintraege.length > 0 && html`<div class="eng">${angaben({ eintraege })}</div>`}`,
    wer: html`<div class="stapel-eng"><p>${standOf(item)}${seit !== undefined && html` <span class="leise klein">seit ${zeit(seit)}</span>`}</p>${namedParties(item, view, 3)}</div>`,
  };
}

function when(art: Zurueckgestellt["art"], day: string | undefined, due: boolean): Child {
  const word = art === "termin" ? (due ? "Wiedervorlage war fällig" : "Wiedervorlage") : "entschieden";
  return day !== undefined && html`${zeit(day)}<small>${word}</small>`;
}

/** The search page, narrowed to what this overview shows. */
function searchSection({ site }: View): Html {
  const query = new URLSearchParams([
    ["typ", "Thema"],
    ["status", "zurückgestellt"],
    ["status", "verworfen"],
  ]);
  return abteilung({
    id: "suchen",
    titel: "Darin suchen",
    inhalt: html`<p><a${href(`${site.url("/suche/")}?${query}`)}>In zurückgestellten und verworfenen Themen suchen</a></p>`,
  });
}
