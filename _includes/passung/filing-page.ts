import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { frame } from "../frame.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { matching } from "./matching.ts";
import { requestWays } from "./request-ways.ts";

const titel = "Gesuch aufgeben";
const vorspann =
  "Sie suchen Hilfe oder bieten sie an? Ein Weg genügt; für den ersten brauchen Sie nur ein E-Mail-Programm.";

/** Path of the page that says how to file a Gesuch. */
export function filingPath(view: View): string {
  return `${overviewPath(matching, view)}aufgeben/`;
}

/** How to file a Gesuch, whatever tools somebody has. */
export function filingPage(view: View): Page {
  const { site } = view;
  const path = filingPath(view);
  const type = site.type(matching.typ);
  return {
    path,
    html: frame(view, {
      title: titel,
      description: vorspann,
      path,
      crumbs: [
        { text: type?.pluralTitle ?? "", url: site.url(type?.path ?? "/") },
        { text: matching.titel, url: site.url(overviewPath(matching, view)) },
        { text: titel },
      ],
      content: html`${seitenkopf({ gattung: "Anleitung", zeilen: [], titel, vorspann, daten: [] })}
${requestWays(view)}`,
      nav: site.url(type?.path ?? "/"),
    }),
  };
}
