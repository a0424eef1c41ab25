import { html, type Child, type Html } from "../../src/html.ts";
import { perThousand } from "../../src/gegenueber/per-thousand.ts";
import { teileOf } from "../../src/gegenueber/teile.ts";
import { vergleichbare } from "../../src/gegenueber/vergleichbare.ts";
import type { Kenngroesse, Messung } from "../../src/gegenueber/kenngroessen.ts";
import type { Item } from "../../src/model/site.ts";
import { numberText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { marke } from "../components/marke.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { source } from "../eintrag/source.ts";
import type { View } from "../view.ts";
import { ageWords, greyIfOld, oldWords } from "./age-words.ts";
import type { Seite } from "./comparison-page.ts";
import { comparisonTable } from "./comparison-table.ts";
import { spanWords } from "./span-words.ts";

/** Cells that keep a page below its budget; each has a source in words. */
const cells = 120;

/** The parts of a page with the figures of these Verwaltungen side by side; `danach` follows the first table. */
export function figuresTeile(verwaltungen: readonly Item<"verwaltung">[], view: View, danach?: Child): Seite["teile"] {
  const teile = teileOf(vergleichbare(verwaltungen, view.site), verwaltungen, cells);
  return teile.map(({ zeilen, spalten }, i) => ({
    zeile: teile.length > 1 ? spanWords(spalten) : undefined,
    inhalt: html`${abteilung({
      id: "tafel",
      titel: "Wer wie viel zählt",
      rand: html`<p>Je 1.000 Einwohner: Wert geteilt durch Einwohnerzahl, mal 1.000. Nur wo die Einwohnerzahl bekannt ist und die Kennzahl etwas zählt.</p><p>${oldWords}</p>`,
      inhalt: html`<div class="stapel">${comparisonTable({
        titel: "Kennzahlen nach Verwaltung",
        erste: "Kennzahl",
        spalten,
        unter: people,
        zahlen: true,
        zeilen: zeilen.map((one) => ({
          kopf: html`${one.bezeichnung}${unitOf(one)}`,
          zellen: spalten.map((verwaltung) => cellOf(one.werte.get(verwaltung), view)),
        })),
      })}</div>`,
    })}${i === 0 && danach}`,
  }));
}

/** The unit under the name, unless it says the same. */
function unitOf({ bezeichnung, einheit }: Kenngroesse): Child {
  return einheit !== undefined && einheit !== bezeichnung && html`<small>in ${einheit}</small>`;
}

function people({ data: { einwohner } }: Item<"verwaltung">): Child {
  return html`<small>${einwohner ? `${numberText(einwohner.wert)} Einwohner` : "Einwohnerzahl fehlt"}</small>`;
}

function cellOf(messung: Messung | undefined, view: View): Html {
  if (!messung) return html`<span class="leise">–<span class="vh">keine Angabe</span></span>`;
  const { angabe, verwaltung, aus } = messung;
  const { wert, stand, quelle, beispiel } = angabe;
  const each = perThousand(angabe, verwaltung);
  const told = aus === verwaltung ? undefined : html`<small>aus: ${itemLink(aus)}</small>`;
  return html`${greyIfOld(html`<strong>${numberText(wert)}</strong>`, stand, view)}${beispiel === true && html` ${marke({ art: "beispiel" })}`}${each !== undefined && html`<small>${numberText(each)} je 1.000 Einwohner</small>`}${ageWords(stand, view)}${quelle !== undefined && html`<small>${source(quelle)}</small>`}${told}`;
}
