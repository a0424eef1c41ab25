import { html, href, type Child, type Html } from "../../src/html.ts";
import { measuresPath } from "../../src/export/data/measures-csv.ts";
import { holidayYears } from "../../src/massnahmen/sommerferien.ts";
import { lageText } from "../../src/massnahmen/lage-words.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { registerPath } from "../../src/massnahmen/register-path.ts";
import { register } from "../../src/massnahmen/register.ts";
import { facetPath, partPath } from "../../src/model/list-paths.ts";
import type { Page } from "../../src/model/page.ts";
import { oncePer } from "../../src/once-per.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { facetten } from "../components/facetten.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { symbol } from "../components/symbol.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import { jobsOfList, type PageJob } from "../page-job.ts";
import { facetGroups, facetJobs } from "../pages/facet.ts";
import type { Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { eingrenzungen, registerType, type Auswahl, type Eingrenzung } from "./auswahl.ts";
import { draftLinks } from "./draft-links.ts";
import { measureTable } from "./measure-table.ts";

/** Rows of one page; with long sentences in all of them it stays below the budget. */
const perPage = 25;

/** What the overview says of itself. */
type Words = Pick<Uebersicht, "titel" | "satz">;

/** The whole register, or a part of it by one value. */
interface Teil {
  readonly path: string;
  readonly massnahmen: readonly Massnahme[];
  readonly by?: Eingrenzung;
  readonly auswahl?: Auswahl;
}

/** The register and every part of it, each in pages, and directories of what does not fit in the margin. */
export function registerJobs(one: Words, view: View, name: string): readonly PageJob[] {
  if (!view.site.type("bericht") || register(view.site).length === 0) return [];
  return [
    ...jobsOfList(
      name,
      () => sheetsOf(view),
      (sheet) => [registerPage(one, teilOf(sheet, view), sheet.index, view)],
    ),
    ...facetJobs(registerType(view), () => eingrenzungen(view), view).map((job) => ({
      ...job,
      name: `${name} ${job.name}`,
    })),
  ];
}

/** A page of the register or of a part of it, by names: in a preview, what they stand for changes. */
interface Sheet {
  readonly way?: string;
  readonly value?: string;
  readonly index: number;
}

const sheetsOf = oncePer((view: View): readonly Sheet[] => {
  const pages = (all: readonly Massnahme[], names: Omit<Sheet, "index">): Sheet[] =>
    Array.from({ length: Math.ceil(all.length / perPage) }, (_, index) => ({ ...names, index }));
  return [
    ...pages(register(view.site), {}),
    ...eingrenzungen(view).flatMap(({ name: way, values }) =>
      values.flatMap(({ value, massnahmen }) => pages(massnahmen, { way, value })),
    ),
  ];
});

function teilOf({ way, value }: Sheet, view: View): Teil {
  const by = eingrenzungen(view).find(({ name }) => name === way);
  const auswahl = by?.values.find((one) => one.value === value);
  if (!by || !auswahl) return { path: registerPath(view.site), massnahmen: register(view.site) };
  return { path: facetPath(registerType(view), by, auswahl), massnahmen: auswahl.massnahmen, by, auswahl };
}

function registerPage(one: Words, part: Teil, index: number, view: View): Page {
  const { site } = view;
  const bericht = site.type("bericht")!;
  const type = registerType(view);
  const { massnahmen, by, auswahl } = part;
  const count = Math.ceil(massnahmen.length / perPage);
  const at = (i: number): string => partPath(part.path, i);
  const narrowed = by && auswahl ? `${by.title}: ${auswahl.label}` : undefined;
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const root = site.url(type.path);
  const gruppen = facetGroups(type, auswahl, eingrenzungen(view), view);
  const chip =
    narrowed !== undefined &&
    html`<a class="wahl" href="${root}">${narrowed}${symbol("verworfen")}<span class="vh"> (Eingrenzung aufheben)</span></a>`;
  const content = html`${seitenkopf({
    gattung: "Übersicht",
    zeilen: [countText(massnahmen.length, type.title, type.pluralTitle)],
    titel: auswahl ? `${one.titel}: ${auswahl.label}` : one.titel,
    vorspann: one.satz,
    daten: [lageText(massnahmen), auswahl?.item && itemLink(auswahl.item)],
    inhalt: auswahl?.item && index === 0 && draftLinks(auswahl.item, view),
  })}
<div class="zeile">${facetten({ titel: narrowed === undefined ? "Eingrenzen" : "Anders eingrenzen", gruppen })}
<section class="satz" aria-labelledby="a_eintraege"><div class="listenkopf"><h2 id="a_eintraege">${countText(massnahmen.length, type.title, type.pluralTitle)}</h2>${chip}<p>Überfälliges zuerst, Erledigtes am Ende.</p></div>
${measureTable(massnahmen.slice(index * perPage, (index + 1) * perPage))}
${count > 1 && pagination(at, index, count, view)}</section></div>${index === 0 && auswahl === undefined && explanation(view)}`;
  return {
    path: at(index),
    html: frame(view, {
      title: `${one.titel}${narrowed === undefined ? "" : `, ${narrowed}`}${numbered}`,
      description: `${one.satz}${narrowed === undefined ? "" : ` ${narrowed}.`}${numbered}`,
      path: at(index),
      crumbs: [
        { text: bericht.pluralTitle, url: site.url(bericht.path) },
        ...(narrowed === undefined ? [{ text: one.titel }] : [{ text: one.titel, url: root }, { text: narrowed }]),
      ],
      content,
      nav: site.url(bericht.path),
    }),
    ...(index > 0 ? { hidden: true } : {}),
  };
}

function pagination(at: (index: number) => string, index: number, count: number, { site }: View): Html {
  const url = (i: number): string => site.url(at(i));
  return blaettern({ anzahl: count, index, url });
}

/** How a day comes out of words, so that nobody takes it for an agreed one. */
function explanation({ site }: View): Child {
  const csv = site.url(measuresPath(site));
  const rules = [
    "Nennt der Bericht einen Tag, gilt dieser.",
    "„Anfang“, „Mitte“ und „Ende“ eines Monats sind der erste, der 15. und der letzte Tag (§ 192 BGB). „In drei Monaten“ zählt ab dem Tag des Berichts (§§ 187 bis 189 BGB).",
    `„Nach den Sommerferien“ ist der erste Werktag nach dem letzten Ferientag in den Ländern der Zuständigen. Die Ferien der Jahre ${holidayYears.von} bis ${holidayYears.bis} stehen in den Beschlüssen der Kultusministerkonferenz vom 12. Juni 2014 und vom 9. Dezember 2021; um einzelne Tage weichen Länder davon ab.`,
    "„Bis zur nächsten Sitzung“ ist der nächste Termin oder Bericht derselben Reihe.",
    "Was sich so nicht rechnen lässt, steht im Wortlaut und wird nie überfällig.",
  ];
  return abteilung({
    id: "rechnung",
    titel: "Wie die Tage gerechnet sind",
    inhalt: html`<ul class="liste">${rules.map((text) => html`<li>${text}</li>`)}</ul><p><a${href(csv)}>Alle Maßnahmen als Tabelle (CSV)</a></p>`,
  });
}
