import { html, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { requestMatrices } from "../../src/passung/request-matrix.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { frame } from "../frame.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { matching } from "./matching.ts";
import { matrixTable } from "./matrix-table.ts";

const titel = "Wer sucht, wer bietet an";

/** The first part of the table on the overview, with the way to the others. */
export function matrixSection(view: View): Html | false {
  return requestMatrices(view.site).length > 0 && section(0, view);
}

/** Further parts of the table, each on a page of its own. */
export function matrixPages(view: View): readonly Page[] {
  const { site } = view;
  const count = requestMatrices(site).length;
  const type = site.type(matching.typ);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i): Page => {
    const path = pathOf(i + 1, view);
    const named = `${titel}, Teil ${i + 2} von ${count}`;
    return {
      path,
      html: frame(view, {
        title: named,
        description: `${named}: Gesuche und Angebote nach Verwaltung und Sachgebiet.`,
        path,
        crumbs: [
          { text: type?.pluralTitle ?? "", url: site.url(type?.path ?? "/") },
          { text: matching.titel, url: site.url(overviewPath(matching, view)) },
          { text: titel },
        ],
        content: html`${seitenkopf({ gattung: "Übersicht", zeilen: [`Teil ${i + 2} von ${count}`], titel, vorspann: "", daten: [] })}
${section(i + 1, view)}`,
        nav: site.url(type?.path ?? "/"),
      }),
      hidden: true,
    };
  });
}

function section(index: number, view: View): Html {
  const all = requestMatrices(view.site);
  const url = (i: number): string => view.site.url(pathOf(i, view));
  const pages = all.length > 1 && blaettern({ anzahl: all.length, index, url });
  return abteilung({
    id: "tabelle",
    titel: index === 0 ? titel : "Tabelle",
    rand: html`<p>Offene Gesuche und Angebote je Sachgebiet; jedes Wort führt zum Eintrag.</p>`,
    inhalt: html`${matrixTable(all[index]!, titel, view)}${pages}`,
  });
}

function pathOf(index: number, view: View): string {
  return `${overviewPath(matching, view)}${index === 0 ? "" : `tabelle/${index + 1}/`}`;
}
