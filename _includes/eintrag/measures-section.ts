import { html, isBlank, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import type { Kennzahl } from "../../src/model/types.generated.ts";
import { massnahmenOf } from "../../src/massnahmen/massnahmen-of.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { draftLinks } from "../massnahmen/draft-links.ts";
import { dueCell } from "../massnahmen/due-cell.ts";
import type { View } from "../view.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";
import { source } from "./source.ts";

/** What was agreed: by whom, until when, how far it is and what came of it. */
export function measuresSection(item: Item<"bericht">, view: View): Section | undefined {
  const all = massnahmenOf(item, view.site);
  if (all.length === 0) return undefined;
  const field = item.type.fields["massnahmen"]?.items?.properties?.["status"];
  const rows = all.map((one) => {
    const { was, zustaendig, status, ergebnis, kennzahl } = one.data;
    return [
      html`${typography(was)}${kennzahl && figure(kennzahl, view)}`,
      zustaendig,
      html`${dueCell(one)}${one.lage === "ueberfaellig" && html`<small>Termin verstrichen</small>`}`,
      (status ?? ergebnis) !== undefined &&
        html`${status !== undefined && stand({ status, label: labelOf(field, status) })}${ergebnis !== undefined && html`<small>${typography(ergebnis)}</small>`}`,
    ];
  });
  const columns = [{ titel: "Was" }, { titel: "Zuständig" }, { titel: "Fällig" }, { titel: "Stand" }];
  const filled = columns.map((_, i) => rows.some((cells) => !isBlank(cells[i])));
  return {
    id: "massnahmen",
    titel: "Vereinbart",
    inhalt: html`<div class="stapel-weit">${tafel({
      titel: "Maßnahmen",
      titelVersteckt: true,
      spalten: columns.filter((_, i) => filled[i]),
      zeilen: rows.map((cells) => cells.filter((_, i) => filled[i])),
    })}${draftLinks(item, view)}</div>`,
  };
}

/** The figure a measure is judged by, in one line under it. */
function figure(kennzahl: Kennzahl, view: View): Child {
  const { bezeichnung, verwaltung, stand: day, quelle, beispiel } = kennzahl;
  const party = reference("verwaltung", verwaltung, view);
  return html`<small>${typography(bezeichnung)}: ${figureText(kennzahl)}${beispiel && html` ${marke({ art: "beispiel" })}`}${party && html`, ${party}`}${day !== undefined && html`, Stand ${zeit(day)}`}${quelle !== undefined && html`. Quelle: ${source(quelle)}`}</small>`;
}
