import { html, type Html } from "../../src/html.ts";
import type { Zahlenbild } from "../../src/massnahmen/zahlenbild.ts";

export interface ZahlenbildProps {
  readonly titel: string;
  readonly bild: Zahlenbild;
  /** Value and day of each point, in words. */
  readonly worte: readonly { readonly wert: string; readonly tag: string }[];
}

/** Numbers closer than this would run into each other. */
const room = 70;

/** A figure over time as a line with stations; the table beside it says the same. */
export function zahlenbild({ titel, bild: { breite, hoehe, null: zero, punkte }, worte }: ZahlenbildProps): Html {
  const line = punkte.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
  const shown = spread(punkte.map(({ x }) => x));
  const points = punkte.map(({ x, y }, i) => {
    const words = worte[i];
    const text = shown.has(i) && words;
    return html`<rect x="${x - 6}" y="${y - 6}" width="12" height="12"/>${text && html`<text class="wer" x="${x}" y="${y - 12}" text-anchor="middle">${text.wert}</text><text x="${x}" y="${hoehe - 6}" text-anchor="middle">${text.tag}</text>`}`;
  });
  return html`<div class="rolle" role="group" aria-label="${titel}" tabindex="0" data-pagefind-ignore><svg class="stufenbild" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-label="${titel}; die Tabelle sagt dasselbe"><path class="jahr" d="M0 ${zero}H${breite}"/><path class="weg" fill="none" d="${line}"/>${points}</svg></div>`;
}

/** The points that have room for their words, the last always. */
function spread(places: readonly number[]): ReadonlySet<number> {
  const last = places.length - 1;
  const shown = new Set<number>([last]);
  let at = -room;
  for (const [i, x] of places.entries())
    if (x - at >= room && (i === last || places[last]! - x >= room)) {
      shown.add(i);
      at = x;
    }
  return shown;
}
