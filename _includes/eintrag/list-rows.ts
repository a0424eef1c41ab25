import { html, type Child, type Html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { statusOf, statusSince } from "../../src/model/status-of.ts";
import { oncePer } from "../../src/once-per.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { kachel } from "../components/kachel.ts";
import { marke } from "../components/marke.ts";
import { typePages } from "../type-pages.ts";
import { marksOf, type View } from "../view.ts";
import { standOf } from "./stand-of.ts";
import { itemLink } from "./item-link.ts";
import { namedParties } from "./parties.ts";
import { zeit } from "../components/zeit.ts";

/** Entries of one or several types as rows: date, title with summary, status, who takes part. */
export function listRows(items: readonly Item[], view: View, heading: "h2" | "h3" = "h2"): Html {
  const dated = items.some((item) => dateOf(item) !== undefined && !statusOf(item));
  const rows = rowsOf(view)[heading];
  return fahrplan({
    mitDatum: dated,
    zeilen: items.map((item) => {
      const { when: wann, state: stand, was, wer } = rows(item);
      return { wann: dated ? wann() : undefined, was, stand: dated ? undefined : stand(), wer };
    }),
  });
}

/** Makes the row of an entry once, for it stands in the list of its type and in one for each value of a facet. */
const rowsOf = oncePer((view: View) => ({ h2: rowsWith("h2", view), h3: rowsWith("h3", view) }));

function rowsWith(heading: "h2" | "h3", view: View) {
  return oncePer((item: Item) => ({
    when: () => when(item, view),
    state: () => state(item),
    was: html`${headline(item, heading)}<p>${marks(item, view)}${typography(item.data.kurzfassung)}</p>${note(item, view)}`,
    wer: item.typ === "verwaltung" || item.typ === "partner" ? ownTile(item, view) : namedParties(item, view, 3),
  }));
}

function marks(item: Item, view: View): readonly Html[] {
  return marksOf(item, view).map((art) => html`${marke({ art })} `);
}

/** What decides whether an entry of this type is worth opening. */
function note(item: Item, view: View): Child {
  const text = typePages.get(item.typ)?.note?.(item, view);
  return text && html`<p class="klein leise">${text}</p>`;
}

/** A tile beside its own name does not need to be a second link. */
function ownTile(item: Item, view: View): Html {
  const { url: _, ...tile } = view.tile(item);
  return kachel(tile);
}

function headline(item: Item, heading: "h2" | "h3"): Html {
  const link = itemLink(item);
  return heading === "h2" ? html`<h2 class="eintragstitel">${link}</h2>` : html`<h3 class="eintragstitel">${link}</h3>`;
}

function when(item: Item, view: View): Child {
  const date = dateOf(item);
  const kind = fieldLabel(item, "richtung") ?? fieldLabel(item, "art");
  const past = date !== undefined && isOver(item, date, view) && (item.typ === "gesuch" ? "abgelaufen" : "vorbei");
  const small = [kind, past].filter(Boolean).join(", ");
  return html`${item.typ === "gesuch" && "bis "}${date !== undefined && zeit(date)}${small !== "" && html`<small>${small}</small>`}`;
}

/** Whether something that was to come has passed. */
function isOver({ type }: Item, date: string, { site }: View): boolean {
  return type.ascending && berlinDay(date) < berlinDay(site.now);
}

/** Status with the day since which it holds, as far as the entry tells. */
function state(item: Item): Child {
  const status = standOf(item);
  const since = statusSince(item);
  return status && html`${status}${since !== undefined && html`<small>seit ${zeit(since)}</small>`}`;
}
