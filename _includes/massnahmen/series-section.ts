import { html, type Html } from "../../src/html.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { zahlenbild as placed } from "../../src/massnahmen/zahlenbild.ts";
import { zahlenreihen, type Zahlenreihe } from "../../src/massnahmen/zahlenreihe.ts";
import type { Kennzahl } from "../../src/model/types.generated.ts";
import { monthText } from "../../src/text/dates.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { numberText } from "../../src/text/numbers.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zahlenbild } from "../components/zahlenbild.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { Section } from "../eintrag/section.ts";
import { source } from "../eintrag/source.ts";

/** More would make a page grow with its Berichte; the table of figures has them all. */
const most = 4;

/** Figures that were counted more than once, each drawn over time and as a table. */
export function seriesSection(own: readonly Kennzahl[], measures: readonly Massnahme[]): Section | undefined {
  const all = zahlenreihen(own, measures).slice(0, most);
  if (all.length === 0) return undefined;
  return {
    id: "zahlenreihen",
    titel: "Zahlen im Lauf der Zeit",
    inhalt: html`<div class="stapel-weit">${all.map(series)}</div>`,
  };
}

function series({ titel, zahlen }: Zahlenreihe): Html {
  const chart = zahlenbild({
    titel,
    bild: placed(zahlen.map(({ tag, kennzahl }) => ({ tag, wert: kennzahl.wert }))),
    worte: zahlen.map(({ tag, kennzahl }) => ({ wert: numberText(kennzahl.wert), tag: monthText(tag).text })),
  });
  const sourced = zahlen.some(({ kennzahl, bericht }) => (kennzahl.quelle ?? bericht) !== undefined);
  const table = tafel({
    titel,
    titelVersteckt: true,
    spalten: [{ titel: "Tag" }, { titel: "Wert", zahl: true }, ...(sourced ? [{ titel: "Quelle" }] : [])],
    zeilen: zahlen.map(({ tag, kennzahl, bericht }) => [
      zeit(tag),
      html`${figureText(kennzahl)}${kennzahl.beispiel && html` ${marke({ art: "beispiel" })}`}`,
      ...(sourced ? [kennzahl.quelle === undefined ? bericht && itemLink(bericht) : source(kennzahl.quelle)] : []),
    ]),
  });
  return html`<section class="stapel"><h3>${titel}</h3>${chart}${table}</section>`;
}
