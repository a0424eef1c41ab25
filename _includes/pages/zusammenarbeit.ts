import { html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { leer } from "../components/leer.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { overviewRows } from "../eintrag/overview-rows.ts";
import { frame } from "../frame.ts";
import { overviewGroups } from "../overview-groups.ts";
import { overviewsOf } from "../uebersichten.ts";
import type { View } from "../view.ts";

const path = "/zusammenarbeit/";
const titel = "Zusammenarbeiten";
const vorspann = "Wer wem helfen kann, was verabredet ist, was fällig wird und wie es die anderen machen.";

const nothingYet = leer({
  inhalt: html`<p>Übersichten entstehen aus den Einträgen: aus Gesuchen, Maßnahmen, Prozessen und Terminen. Noch gibt es davon keine.</p>`,
});

/** The overviews of this hub by what they are for, each with the question it answers and how it stands. */
export function zusammenarbeitPage(view: View): Page {
  const { site } = view;
  const overviews = overviewsOf(view);
  const groups = overviewGroups(view).map(({ id, titel: name, rand, overviews: some }) =>
    abteilung({
      id,
      titel: name,
      rand: rand !== "" && html`<p>${rand}</p>`,
      inhalt: fahrplan({ mitDatum: false, zeilen: overviewRows(some, view) }),
    }),
  );
  const content = html`${seitenkopf({
    gattung: "Verzeichnis",
    zeilen: [countText(overviews.length, "Übersicht", "Übersichten")],
    titel,
    vorspann,
    daten: [html`<a href="${site.url("/kooperationsbild/")}">Wer mit wem arbeitet, als Bild</a>`],
  })}
${groups.length > 0 ? groups : abteilung({ id: "uebersichten", titel: "Übersichten", inhalt: nothingYet })}`;
  return {
    path,
    html: frame(view, { title: titel, description: vorspann, path, crumbs: [{ text: titel }], content }),
  };
}
