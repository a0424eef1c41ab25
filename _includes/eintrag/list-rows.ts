import { html, href, type Child, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { statusOf } from "../../src/search/filters.ts";
import { dateText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { marksOf, type View } from "../view.ts";
import { parties } from "./parties.ts";
import { zeit } from "./zeit.ts";

/** Entries of one or several types as rows: date or status, title with summary, who takes part. */
export function listRows(items: readonly Item[], view: View, heading: "h2" | "h3" = "h2"): Html {
  const dated = items.some((item) => dateOf(item) !== undefined && !statusOf(item));
  return fahrplan({
    mitDatum: dated,
    zeilen: items.map((item) => ({
      wann: dated ? when(item, view) : undefined,
      was: html`${headline(item, heading)}<p>${typography(item.data.kurzfassung)}</p>${!dated && belowTitle(item)}`,
      wer: parties(item, view, 3),
    })),
  });
}

function headline(item: Item, heading: "h2" | "h3"): Html {
  const link = html`<a${href(item.url)}>${typography(item.data.titel)}</a>`;
  return heading === "h2" ? html`<h2 class="eintragstitel">${link}</h2>` : html`<h3 class="eintragstitel">${link}</h3>`;
}

function when(item: Item, view: View): Child {
  const date = dateOf(item);
  const { art, richtung } = item.data as { art?: string; richtung?: string };
  const kind =
    richtung === undefined
      ? art && labelOf(item.type.fields["art"], art)
      : labelOf(item.type.fields["richtung"], richtung);
  const marks = marksOf(item, view).map((one) => html` ${marke({ art: one })}`);
  return html`${item.typ === "gesuch" && "bis "}${date !== undefined && zeit(dateText(date))}${kind && html`<small>${kind}</small>`}${marks}`;
}

function belowTitle(item: Item): Child {
  const status = statusOf(item);
  return status && html`<p>${stand({ status: status.value, label: status.label })}</p>`;
}
