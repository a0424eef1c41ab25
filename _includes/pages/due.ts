import { html, type Child } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { anstehendesOf, type Anstehend } from "../../src/wiedervorlage/anstehendes-of.ts";
import { abteilung } from "../components/abteilung.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { partLinks, partsOf } from "../eintrag/part-links.ts";
import { markWords } from "../eintrag/mark-words.ts";
import { parties } from "../eintrag/parties.ts";
import { overviewPage, overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { responsibleOf, responsiblePages } from "./responsible.ts";

const perPage = 30;

/** Of one entry so many measures or figures are named. */
const most = 6;

const groups = {
  vorbei: { titel: "Überfällig", rand: "Was am längsten wartet, zuerst." },
  bald: { titel: "In den nächsten Wochen", rand: "So früh genannt, dass es noch auf eine Tagesordnung passt." },
  spaeter: { titel: "Später", rand: "Innerhalb eines Jahres." },
} as const;

/** What is due, by day, in parts; then the same by who has to act. */
export function duePages(one: Uebersicht, view: View): Page[] {
  const { site } = view;
  const all = anstehendesOf(site);
  if (all.length === 0) return [];
  const path = overviewPath(one, view);
  const byDay = partsOf(all, perPage).map((part, i, { length }) => {
    const sections = [...Map.groupBy(part, ({ lage }) => lage)].map(([lage, due]) =>
      abteilung({
        id: lage,
        titel: groups[lage].titel,
        rand: html`<p>${groups[lage].rand}</p>`,
        inhalt: fahrplan({ mitDatum: true, zeilen: due.map((single) => row(single, view)) }),
      }),
    );
    const links = partLinks(site.url(path), i, length);
    return overviewPage(
      one,
      {
        part: [i + 1, length],
        zeilen: [countText(all.length, "Punkt", "Punkte")],
        daten: [
          html`<a href="${site.url(overviewPath(responsibleOf(one), view))}">Nach Zuständigen, mit vorbereiteter E-Mail</a>`,
        ],
        inhalt: html`${sections}${links && html`<div class="zeile"><div class="satz">${links}</div></div>`}`,
      },
      view,
    );
  });
  return [...byDay, ...responsiblePages(one, view)];
}

function row({ item, tag, art, worum, zustaendig: { stelle } }: Anstehend, view: View) {
  return {
    wann: html`${zeit(tag)}<small>${art.titel}</small>`,
    was: html`<h3 class="eintragstitel">${itemLink(item)}${markWords(item, view)}</h3>${about(worum)}`,
    wer: html`${parties(item, view, 3)}${stelle !== undefined && html`<p class="klein leise">${stelle}</p>`}`,
  };
}

function about(worum: readonly string[]): Child {
  const rest = worum.length - most;
  const more = rest > 0 && html`<li>und ${countText(rest, "weitere Angabe", "weitere Angaben")}</li>`;
  if (worum.length < 2) return worum[0] !== undefined && html`<p>${typography(worum[0])}</p>`;
  return html`<ul class="liste">${worum.slice(0, most).map((one) => html`<li>${typography(one)}</li>`)}${more}</ul>`;
}
