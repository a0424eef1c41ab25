import { html, isBlank, type Child, type Html } from "../../src/html.ts";

export interface SeitenkopfProps {
  readonly gattung: string;
  /** Tile of what the page is about. */
  readonly kachel?: Html;
  /** Small lines under the kind. */
  readonly zeilen: readonly Child[];
  /** Above the title: what not everybody may see, or what is no longer kept. */
  readonly marken?: readonly Child[];
  readonly titel: string;
  readonly vorspann: string;
  /** Status, dates, parties. */
  readonly daten: readonly Child[];
  /** Under all of it: the field of the search page, a warning. */
  readonly inhalt?: Child;
}

/** Head of a page with its only h1. */
export function seitenkopf({
  gattung,
  kachel,
  zeilen,
  marken = [],
  titel,
  vorspann,
  daten,
  inhalt,
}: SeitenkopfProps): Html {
  const facts = daten.filter((one) => !isBlank(one));
  const lines = zeilen.filter((one) => !isBlank(one));
  return html`<header class="kopfzeile"><p class="gattung">${kachel}${gattung}${lines.map((line) => html`<small>${line}</small>`)}</p><div class="satz">${marken.length > 0 && html`<ul class="marken">${marken.map((one) => html`<li>${one}</li>`)}</ul>`}<h1>${breakable(titel)}</h1>${vorspann !== "" && html`<p class="vorspann">${vorspann}</p>`}${facts.length > 0 && html`<div class="daten">${facts}</div>`}${inhalt}</div></header>
`;
}

/** „Prozessmanagement@ERK“ is wider than a phone; it may break before the sign. */
function breakable(titel: string): Child {
  return titel.split("@").map((part, i) => (i === 0 ? part : html`<wbr>@${part}`));
}
