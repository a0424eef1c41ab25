import { html, href, type Html } from "../../src/html.ts";
import { distanceText } from "../../src/passung/distance.ts";
import { helperLetter } from "../../src/passung/helper-letter.ts";
import type { Helfer } from "../../src/passung/unasked.ts";
import type { Partei } from "../../src/passung/partei.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";

/** Verwaltungen that could be asked, why, and with `letters` a prepared question to each. */
export function helperList(suche: Partei, helfer: readonly Helfer[], letters: boolean, view: View): Html {
  const rows = helfer.map((one) => {
    const letter = letters ? helperLetter(suche, one, view.site) : undefined;
    const far = one.km === undefined ? "" : `, ${distanceText(one.km)}`;
    return html`<li>${itemLink(one.verwaltung)} setzt auch ${one.produkt} ein${far}.${letter !== undefined && html` <a${href(letter)}>Anfrage vorbereiten<span class="vh">: ${one.verwaltung.data.titel}</span></a>`}</li>`;
  });
  return html`<ul class="liste">${rows}</ul>`;
}
