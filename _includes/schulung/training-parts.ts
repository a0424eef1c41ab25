import { html, href, type Html } from "../../src/html.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import { tandemPlan } from "../../src/schulung/tandem-plan.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { leer } from "../components/leer.ts";
import { zeit } from "../components/zeit.ts";
import { lageText } from "../../src/schulung/lage-text.ts";
import type { View } from "../view.ts";
import { trainingRow } from "./training-row.ts";

/** Courses that are over and named; the rest is in the list of Termine. */
const named = 10;

const groups = [
  {
    id: "zusagen",
    titel: "Hier fehlen noch Zusagen",
    rand: "Die nächste Frist zuerst. Im Bild: gefüllt verbindlich, gestrichelt unter Vorbehalt, leer frei; der Strich ist die Mindestzahl.",
  },
  { id: "sicher", titel: "Weitere offene Schulungen", rand: "Die nächste Frist zuerst." },
];

/** The courses of one page in two groups: those that need promises, and all others. */
export function openSections(part: readonly Schulung[], view: View): readonly Html[] {
  if (part.length === 0)
    return [
      abteilung({
        id: "offen",
        titel: "Offene Schulungen",
        inhalt: leer({ inhalt: html`<p>Zurzeit ist keine Schulung offen.</p>` }),
      }),
    ];
  return groups.flatMap(({ id, titel, rand }) => {
    const its = part.filter(({ lage }) => (lage === "knapp") === (id === "zusagen"));
    const zeilen = its.map((one) => trainingRow(one, view));
    return zeilen.length === 0
      ? []
      : [abteilung({ id, titel, rand: html`<p>${rand}</p>`, inhalt: fahrplan({ mitDatum: false, zeilen }) })];
  });
}

/** Plans in tandem, courses that are over, and how all this comes about. */
export function closingSections(
  past: readonly Schulung[],
  open: readonly Schulung[],
  view: View,
): readonly (Html | false)[] {
  const { site } = view;
  const plans = [...open, ...past].filter(({ item }) => tandemPlan(item, site).length > 0).slice(0, named);
  return [
    plans.length > 0 &&
      abteilung({
        id: "tandem",
        titel: "Pläne im Tandem",
        inhalt: html`<ul class="liste">${plans.map(({ item }) => html`<li><a${href(`${item.url}#a_tandem`)}>${typography(item.data.titel)}</a>: ${tandemPlan(item, site).length} Sachgebiete, ab ${zeit(item.data.beginn)}</li>`)}</ul>`,
      }),
    past.length > 0 &&
      abteilung({
        id: "vorbei",
        titel: "Vorbei",
        inhalt: html`<ul class="liste">${past.slice(0, named).map((one) => html`<li><a${href(one.item.url)}>${typography(one.item.data.titel)}</a>, ${zeit(one.item.data.beginn)} <span class="leise">${lageText(one)}</span></li>`)}</ul>`,
      }),
    abteilung({
      id: "wie",
      titel: "Wie eine Schulung zustande kommt",
      inhalt: html`<div class="lese"><p>Allein bekommt ein kleines Haus selten genug Personen für einen Kurs zusammen. Sagen mehrere Häuser Plätze zu, ist die Mindestzahl sicher und der Preis je Person sinkt. Gezählt werden nur verbindliche Zusagen; Plätze unter Vorbehalt stehen daneben.</p><p>Auf der Seite jeder Schulung finden Sie die Kosten bei verschiedenen Gruppengrößen, den Anteil jedes Hauses und Schreiben zum Herunterladen: an den Anbieter und, sobald die Mindestzahl erreicht ist, an die Teilnehmenden.</p></div>`,
    }),
  ];
}
