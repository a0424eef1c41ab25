import { partPath } from "../../src/model/list-paths.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { unasked } from "../../src/passung/unasked.ts";
import { requestsOf } from "../../src/passung/open-requests.ts";
import type { Passung } from "../../src/passung/passung.ts";
import { passungenOf, type Passungen } from "../../src/passung/passungen.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { leer } from "../components/leer.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { partsOf } from "../eintrag/part-links.ts";
import { jobsOfList, type PageJob } from "../page-job.ts";
import { matchPage } from "../pages/match.ts";
import { overviewPage, overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { expiredSection } from "./expired-section.ts";
import { helperList } from "./helper-list.ts";
import { matchRows } from "./match-rows.ts";
import { matching } from "./matching.ts";
import { matrixPages, matrixSection } from "./matrix-section.ts";
import { filingPage, filingPath } from "./filing-page.ts";
import { rulesTable } from "./rules-table.ts";

/** Matches on one page. */
const perPage = 15;

/** Of what does not fit and of whom nobody asked the first page shows so many. */
const most = 8;

/** All pages of the overview: matches in parts, the table and how to file a Gesuch, and one page per match. */
export function matchingJobs(view: View, name: string): readonly PageJob[] {
  const all = (): Passungen => passungenOf(view.site);
  const overview = { ...matching, path: overviewPath(matching, view) };
  return [
    ...jobsOfList(
      `${name} teil`,
      () => partsOf(all().passend, perPage),
      (shown, i, { length }) => [part(shown, i, length, view)],
    ),
    { name: `${name} tabelle`, pages: () => [...matrixPages(view), filingPage(view)] },
    ...(["passend", "abgelehnt"] as const).flatMap((which) =>
      jobsOfList(
        `${name} ${which}`,
        () => all()[which],
        (one) => [matchPage(one, overview, view)],
      ),
    ),
  ];
}

const nothingYet = leer({ inhalt: html`<p>Noch passt keine offene Suche zu einem offenen Angebot.</p>` });

function part(shown: readonly Passung[], index: number, count: number, view: View): Page {
  const { offen } = requestsOf(view.site);
  const seeking = offen.filter(({ data }) => data.richtung === "suche").length;
  return overviewPage(
    matching,
    {
      part: [index + 1, count],
      zeilen: [`${seeking} gesucht`, `${offen.length - seeking} angeboten`],
      daten: [html`<a${href(view.site.url(filingPath(view)))}>Gesuch aufgeben</a>`],
      inhalt: html`${abteilung({
        id: "treffer",
        titel: "Das passt zusammen",
        rand: html`<p>Nach Punkten geordnet. <a href="#a_rechnung">So wird gerechnet</a></p>`,
        inhalt: html`${shown.length > 0 ? matchRows(shown, view) : nothingYet}${count > 1 && pagination(index, count, view)}`,
      })}${index === 0 && firstPage(view)}
${abteilung({ id: "rechnung", titel: "So wird gerechnet", inhalt: rulesTable() })}`,
    },
    view,
  );
}

function firstPage(view: View): Html {
  return html`${matrixSection(view)}${refused(view)}${suggestions(view)}${expiredSection(view)}`;
}

function refused(view: View): Html | false {
  const all = passungenOf(view.site).abgelehnt;
  if (all.length === 0) return false;
  return abteilung({
    id: "passt-nicht",
    titel: "Passt nicht, weil …",
    rand: html`<p>Gleiches Anliegen, aber eine Voraussetzung fehlt. Auf jeder Seite steht, was helfen würde.</p>${rest(all.length)}`,
    inhalt: matchRows(all.slice(0, most), view),
  });
}

function suggestions(view: View): Html | false {
  const all = unasked(view.site);
  if (all.length === 0) return false;
  const groups = all
    .slice(0, most)
    .map(
      ({ suche, helfer }) =>
        html`<div><h3>${itemLink(suche.gesuch)}</h3><p class="leise">${suche.verwaltung.data.titel}</p>${helperList(suche, helfer, false, view)}</div>`,
    );
  return abteilung({
    id: "fragen",
    titel: "Wen Sie fragen könnten",
    rand: html`<p>Ein Vorschlag, kein Angebot: Diese Verwaltungen setzen dasselbe Fachverfahren ein. Gefragt hat sie hier noch niemand.</p>${rest(all.length)}`,
    inhalt: html`<div class="stapel-weit">${groups}</div>`,
  });
}

function rest(count: number): Html | false {
  return (
    count > most &&
    html`<p>${most} von ${countText(count, "Gesuch", "Gesuchen")}; die übrigen stehen auf den Seiten der Gesuche.</p>`
  );
}

function pagination(index: number, count: number, view: View): Html {
  const url = (i: number): string => view.site.url(partPath(overviewPath(matching, view), i));
  return blaettern({ anzahl: count, index, url });
}
