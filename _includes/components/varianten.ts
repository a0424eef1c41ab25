import { href, html, type Child, type Html } from "../../src/html.ts";
import type { Deviation } from "../../src/process/compare/deviation.ts";
import { deviationWords } from "../../src/process/compare/deviation-words.ts";
import { tafel, type TafelProps } from "./tafel.ts";

/** A table with a column for each variant; it scrolls in its own box, and in a narrow place its rows become lists. */
export function varianten(props: TafelProps): Html {
  return html`<div class="rolle varianten" role="group" aria-label="${props.titel}" tabindex="0">${tafel(props)}</div>`;
}

export interface AbweichungProps {
  readonly art: Deviation;
  /** Its place in a drawing. */
  readonly url?: string;
  /** What it is instead. */
  readonly statt?: readonly Child[];
}

/** How a step of a variant stands to the other process: sign and word, then what it is instead. */
export function abweichung({ art, url, statt = [] }: AbweichungProps): Html {
  const { zeichen, wort } = deviationWords[art];
  const word = url === undefined ? wort : html`<a${href(url)}>${wort}</a>`;
  return html`<span class="abweichung ab-${art}"><i aria-hidden="true">${zeichen}</i>${word}</span>${statt.map((one) => html`<small>${one}</small>`)}`;
}

/** What the signs in table and drawings mean. */
export function abweichungen(arten: readonly Deviation[]): Html {
  return html`<ul class="abweichungen">${arten.map((art) => html`<li>${abweichung({ art })}</li>`)}</ul>`;
}
