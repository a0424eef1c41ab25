import { partPath } from "../../src/model/list-paths.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { matrixOf } from "../../src/process/library/matrix.ts";
import { notModelled } from "../../src/process/library/not-modelled.ts";
import { collator } from "../../src/text/collator.ts";
import { typography } from "../../src/text/typography.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { leer } from "../components/leer.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { libraryMatrix } from "../eintrag/library-matrix.ts";
import { waysIn } from "../eintrag/no-entries.ts";
import { startLetter } from "../eintrag/start-letter.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** Processes on one page: with 40 Verwaltungen that all take part it stays below the budget. */
const perPage = 20;

/** Named as an invitation; more would make the first page grow with the hub. */
const invited = 30;

const titel = "Wer macht was";
const vorspann = "Welche Verwaltung an welchem Prozess mitarbeitet und wie weit er ist.";

/** The processes against those who take part in them, in parts, and first what nobody has drawn yet. */
export function libraryPages(view: View): Page[] {
  const type = view.site.type("prozess");
  const all = view.site.all("prozess");
  if (!type || all.length === 0) return [];
  const sorted = all.toSorted((a, b) => collator.compare(a.data.titel, b.data.titel));
  const count = Math.ceil(sorted.length / perPage);
  return Array.from({ length: count }, (_, i) =>
    libraryPage(type, sorted.slice(i * perPage, (i + 1) * perPage), i, count, view),
  );
}

/** Below `nach/`, which no entry may be called. */
function pathOf({ path }: ContentType, index: number): string {
  return partPath(`${path}nach/uebersicht/`, index);
}

function libraryPage(
  type: ContentType,
  part: readonly Item<"prozess">[],
  index: number,
  count: number,
  view: View,
): Page {
  const { site } = view;
  const url = (i: number): string => site.url(pathOf(type, i));
  const matrix = matrixOf(part);
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const table =
    matrix.verwaltungen.length > 0
      ? libraryMatrix(matrix, "Prozesse und Verwaltungen")
      : leer({ inhalt: html`<p>Noch nennt kein Prozess eine Verwaltung.</p>` });
  const pages = blaettern({ anzahl: count, index, url });
  const content = html`${seitenkopf({ gattung: "Übersicht", zeilen: [countText(site.all("prozess").length, type.title, type.pluralTitle)], titel, vorspann, daten: [] })}
${abteilung({ id: "matrix", titel: "Tabelle", rand: scale(type), inhalt: html`${table}${count > 1 && pages}` })}${index === 0 && invitation(type, view)}`;
  return {
    path: pathOf(type, index),
    html: frame(view, {
      title: `${titel}${numbered}`,
      description: `${vorspann}${numbered}`,
      path: pathOf(type, index),
      crumbs: [{ text: type.pluralTitle, url: site.url(type.path) }, { text: titel }],
      content,
      nav: site.url(type.path),
    }),
    ...(index > 0 ? { hidden: true } : {}),
  };
}

function scale({ fields }: ContentType): Html {
  const { enum: stages = [], "x-labels": labels } = fields["stufe"] ?? {};
  const words = stages.map((one, i) => `${i + 1}\u00a0${labels?.[one] ?? one}`);
  return html`<p>Die Zahl ist die Stufe: ${words.join(", ")}.</p>`;
}

function invitation(type: ContentType, view: View): Html {
  const open = notModelled(view.site.all("prozess"));
  const rows = open.slice(0, invited).map((one) => {
    const letter = startLetter(one, view);
    return html`<li>${itemLink(one)}: ${typography(one.data.kurzfassung)}${letter !== undefined && html` <a${href(letter)}>Wir fangen an<span class="vh">: ${one.data.titel}</span></a>`}</li>`;
  });
  const rest = open.length - rows.length;
  const list = html`<p>Diese Prozesse sind als gemeinsame erkannt, aber noch nicht als Modell gezeichnet. Wer fängt an?</p><ul class="liste">${rows}</ul>${rest > 0 && html`<p>Und ${countText(rest, "weiterer", "weitere")}.</p>`}`;
  const none = html`<p>Alle gesammelten Prozesse sind gezeichnet oder in Arbeit. Fehlt einer, den viele Häuser haben?</p>`;
  return abteilung({
    id: "offen",
    titel: "Noch nicht modelliert",
    inhalt: html`${open.length > 0 ? list : none}<p>${waysIn(type, view)}</p>`,
  });
}
