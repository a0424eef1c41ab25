import { councilState, lageWords, type CouncilState, type Lage } from "../../src/beratung/council-state.ts";
import { html, href, type Child, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { stepResult, stepRole } from "./consultation-words.ts";

/** The shape of a status that says as much as where a Ratsvorlage stands. */
const shapes: Readonly<Record<Lage, string>> = {
  angenommen: "vereinbart",
  abgelehnt: "verworfen",
  entschieden: "abgeschlossen",
  "zur-kenntnis": "abgeschlossen",
  vertagt: "zurueckgestellt",
  "ergebnis-fehlt": "in-pruefung",
  "in-beratung": "in-pruefung",
  anberaumt: "angeregt",
  "ohne-termin": "angeregt",
  zurueckgezogen: "verworfen",
};

/** Ratsvorlagen with where each stands in its council: last result, next sitting; those with one text are told apart by their numbers. */
export function councilTable(
  items: readonly Item<"ratsvorlage">[],
  { titel, link }: { readonly titel: string; readonly link: "nummer" | "titel" },
  view: View,
): Html {
  return tafel({
    titel,
    titelVersteckt: true,
    spalten: [{ titel: "Haus und Vorlage" }, { titel: "Stand" }, { titel: "Zuletzt" }, { titel: "Nächste Sitzung" }],
    zeilen: items.map((item) => row(councilState(item, view.site), link, view)),
  });
}

function row(state: CouncilState, link: "nummer" | "titel", view: View): readonly Child[] {
  const { item, lage, last, next } = state;
  const house = view.site.find("verwaltung", item.data.verwaltung);
  const label = lageWords[lage];
  return [
    html`${house?.data.titel}${item.data.beispiel && html` ${marke({ art: "beispiel" })}`}<small><a${href(item.url)}>${typography(item.data[link])}</a></small>`,
    stand({ status: shapes[lage], label }),
    last && html`${last.gremium}${last.datum !== undefined && html`, ${zeit(last.datum)}`}${resultOf(last, item)}`,
    next &&
      html`${next.gremium}, ${next.datum === undefined ? "noch ohne Tag" : zeit(next.datum)}${roleOf(next, item)}`,
  ];
}

function resultOf(step: NonNullable<CouncilState["last"]>, item: Item): Child {
  const words = stepResult(step, item);
  return words !== undefined && html`<small>${words}</small>`;
}

function roleOf(step: NonNullable<CouncilState["next"]>, item: Item): Child {
  const words = stepRole(step, item);
  return words !== undefined && html`<small>${words}</small>`;
}
