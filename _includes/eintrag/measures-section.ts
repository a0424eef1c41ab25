import { html, isBlank, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import type { Kennzahl } from "../../src/model/types.generated.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { figureText } from "../../src/text/figure-text.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";
import { source } from "./source.ts";

/** What was agreed: by whom, until when, how far it is and what came of it. */
export function measuresSection(item: Item<"bericht">, view: View): Section | undefined {
  const { massnahmen } = item.data;
  if (!massnahmen || massnahmen.length === 0) return undefined;
  const field = item.type.fields["massnahmen"]?.items?.properties?.["status"];
  const rows = massnahmen.map(({ was, zustaendig, faellig, faellig_wortlaut: words, status, ergebnis, kennzahl }) => [
    html`${typography(was)}${kennzahl && figure(kennzahl, view)}`,
    zustaendig,
    faellig === undefined
      ? words
      : html`${zeit(faellig)}${isLate(faellig, status, view) && html`<small>Termin verstrichen</small>`}${words !== undefined && html`<small>${words}</small>`}`,
    (status ?? ergebnis) !== undefined &&
      html`${status !== undefined && stand({ status, label: labelOf(field, status) })}${ergebnis !== undefined && html`<small>${typography(ergebnis)}</small>`}`,
  ]);
  const columns = [{ titel: "Was" }, { titel: "Zuständig" }, { titel: "Fällig" }, { titel: "Stand" }];
  const filled = columns.map((_, i) => rows.some((cells) => !isBlank(cells[i])));
  return {
    id: "massnahmen",
    titel: "Vereinbart",
    inhalt: tafel({
      titel: "Maßnahmen",
      titelVersteckt: true,
      spalten: columns.filter((_, i) => filled[i]),
      zeilen: rows.map((cells) => cells.filter((_, i) => filled[i])),
    }),
  };
}

/** True for what should be done by now and is not. */
function isLate(due: string, status: string | undefined, { site }: View): boolean {
  return due < berlinDay(site.now) && status !== "erledigt" && status !== "entfallen";
}

/** The figure a measure is judged by, in one line under it. */
function figure(kennzahl: Kennzahl, view: View): Child {
  const { bezeichnung, verwaltung, stand: day, quelle, beispiel } = kennzahl;
  const party = reference("verwaltung", verwaltung, view);
  return html`<small>${typography(bezeichnung)}: ${figureText(kennzahl)}${beispiel && html` ${marke({ art: "beispiel" })}`}${party && html`, ${party}`}${day !== undefined && html`, Stand ${zeit(day)}`}${quelle !== undefined && html`. Quelle: ${source(quelle)}`}</small>`;
}
