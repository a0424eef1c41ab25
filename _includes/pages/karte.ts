import { html, type Html } from "../../src/html.ts";
import { karteOf, outlines, type Karte } from "../../src/karte/karte-of.ts";
import { tile } from "../../src/karte/place-tiles.ts";
import { sheet } from "../../src/karte/project.ts";
import { landName } from "../../src/model/land.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { landkarte, type LandkarteProps } from "../components/landkarte.ts";
import { leer } from "../components/leer.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";
import { netzPath } from "./netz-lines.ts";

/** Path of the page with the map. */
export const kartePath = `${netzPath}karte/`;

const titel = "Karte";
const vorspann = "Wo die Verwaltungen liegen, die hier mitmachen, und wer in der Nähe ist.";

/** The second view of who takes part: where the Verwaltungen lie, as a map and as a table by Land. */
export function kartePage(view: View): Page {
  const { site } = view;
  const all = site.all("verwaltung");
  const karte = karteOf(site);
  const sections =
    karte.places.length === 0
      ? [leer({ inhalt: html`<p>Noch nennt keine Verwaltung, wo sie liegt.</p>` })]
      : [
          abteilung({
            id: "zeichnung",
            titel: "Zeichnung",
            rand: html`<p>Jede Kachel führt zu ihrer Verwaltung. <a href="#a_tabelle">Dasselbe als Tabelle</a></p><p><a href="${site.url(netzPath)}">Wer mit wem arbeitet</a></p>`,
            inhalt: html`${landkarte(mapProps(karte, view))}<p class="leise klein">Umrisse vereinfacht nach Natural Earth (gemeinfrei).</p>`,
          }),
          abteilung({ id: "tabelle", titel: "Nach Ländern", inhalt: table(all, view) }),
        ];
  const content = html`${seitenkopf({
    gattung: "Übersicht",
    zeilen: [countText(all.length, "Verwaltung", "Verwaltungen")],
    titel,
    vorspann,
    daten: [],
  })}
${sections}`;
  return {
    path: kartePath,
    html: frame(view, {
      title: titel,
      description: vorspann,
      path: kartePath,
      crumbs: [{ text: "Kooperationsbild", url: site.url(netzPath) }, { text: titel }],
      content,
    }),
  };
}

function mapProps({ tiles, bundles, places }: Karte, view: View): LandkarteProps {
  const beside = tiles.filter(({ place, tile: at }) => place.x !== at.x || place.y !== at.y);
  return {
    titel: "Karte der Verwaltungen",
    breite: sheet.width,
    hoehe: sheet.height,
    ...outlines(),
    zeiger: beside.map(({ place, tile: at }) => `M${place.x} ${place.y}L${at.x} ${at.y}`).join(""),
    orte: places,
    kacheln: tiles.map(({ of, tile: { x, y } }) => ({
      kachel: view.tile(of),
      x: round(x - tile.width / 2),
      y: round(y - tile.height / 2),
    })),
    buendel: bundles.map(({ of, tile: at }) => ({
      ...at,
      anzahl: of.length,
      namen: of.map(({ data }) => data.titel).join(", "),
      url: "#a_tabelle",
    })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function table(all: readonly Item<"verwaltung">[], { site }: View): Html {
  const lands = Map.groupBy(all, ({ data }) => landName(site, data.land));
  const zeilen = [...lands]
    .toSorted(([a], [b]) => collator.compare(a, b))
    .map(([land, items]) => [land, items.map((item, i) => html`${i > 0 && ", "}${itemLink(item)}`), items.length]);
  const spalten = [{ titel: "Land" }, { titel: "Verwaltungen", ohneName: true }, { titel: "Anzahl", zahl: true }];
  return tafel({ titel: "Verwaltungen nach Ländern", titelVersteckt: true, spalten, zeilen });
}
