import { html, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { drawPage } from "../../src/netz/draw-page.ts";
import { netzOf } from "../../src/netz/netz-of.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { bund } from "../components/bund.ts";
import { leer } from "../components/leer.ts";
import { legende } from "../components/legende.ts";
import { netzblatt } from "../components/netzblatt.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { blattProps, legendProps } from "../eintrag/netz-props.ts";
import { netzTable } from "../eintrag/netz-table.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";
import { drawnOf, linesPagination, netzPath } from "./netz-lines.ts";

/** Tiles of those without a net; the list of Verwaltungen names all. */
const mostAlone = 200;

const titel = "Kooperationsbild";
const vorspann = "Wer mit wem arbeitet, gezeichnet aus allen Einträgen, an denen mehrere beteiligt sind.";

/** The page with the whole drawing, the same as a table, and who stands alone. */
export function netzPage(view: View): Page {
  const { site } = view;
  const { nets, tieOf, alone } = netzOf(site);
  const { fits, shown } = drawnOf(view);
  const drawing = drawPage(shown, tieOf);
  const sections =
    nets.length === 0
      ? [leer({ inhalt: html`<p>Noch nennt kein Eintrag mehrere Verwaltungen.</p>` })]
      : [
          abteilung({
            id: "zeichnung",
            titel: "Zeichnung",
            rand: html`<p>Eine Linie führt durch alle, die an derselben Sache arbeiten. <a href="#a_tabelle">Dasselbe als Tabelle</a></p><p><a href="${site.url(`${netzPath}karte/`)}">Wo sie liegen: die Karte</a></p>${!fits && html`<p>Gezeichnet sind die Linien mit den meisten Einträgen; die Tabelle nennt alle.</p>`}`,
            inhalt: html`${netzblatt(blattProps(drawing, titel, view))}${legende(legendProps(drawing, view))}`,
          }),
          abteilung({ id: "tabelle", titel: "Tabelle", inhalt: html`${netzTable(shown)}${linesPagination(view, 0)}` }),
        ];
  const content = html`${seitenkopf({
    gattung: "Übersicht",
    zeilen: [
      countText(nets.length, "Netz", "Netze"),
      countText(nets.flatMap(({ lines }) => lines).length, "Linie", "Linien"),
    ],
    titel,
    vorspann,
    daten: [],
  })}
${sections}${alone.length > 0 && aloneSection(alone, view)}`;
  return {
    path: netzPath,
    html: frame(view, { title: titel, description: vorspann, path: netzPath, crumbs: [{ text: titel }], content }),
  };
}

function aloneSection(alone: readonly Item[], view: View): Html {
  const rest = alone.length - mostAlone;
  const all = view.site.type("verwaltung");
  const mitglieder = alone.slice(0, mostAlone).map((item) => ({ kachel: view.tile(item), url: item.url }));
  const rand = html`<p>Kein Eintrag nennt sie zusammen mit anderen.</p>`;
  return abteilung({
    id: "allein",
    titel: "Noch ohne Netz",
    rand,
    inhalt: html`${bund({ mitglieder })}${rest > 0 && all && html`<p>Und ${countText(rest, "weitere", "weitere")}: <a href="${view.site.url(all.path)}">alle ${all.pluralTitle}</a></p>`}`,
  });
}
