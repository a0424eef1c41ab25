import { html, type Html } from "../../src/html.ts";
import { netz, type NetzProps } from "./netz.ts";

export interface NetzblattProps {
  readonly titel: string;
  /** Side by side where there is room. */
  readonly spalten: readonly NetzProps[];
  /** Below them in the whole width. */
  readonly breit?: NetzProps | undefined;
}

/** The whole drawing: columns, and below them what is wider; what is too wide for its place scrolls in a box of its own. */
export function netzblatt({ titel, spalten, breit }: NetzblattProps): Html {
  const box = (classes: string, label: string, inside: readonly Html[]): Html =>
    html`<section class="blatt ${classes}" aria-label="${label}, seitlich verschiebbar" tabindex="0">${inside}</section>\n`;
  const several = spalten.length > 0 && breit !== undefined;
  return html`${spalten.length > 0 && box("blatt-spalten", several ? `${titel}, einzelne Netze` : titel, spalten.map(netz))}${breit && box("blatt-breit", several ? `${titel}, verbundene Netze` : titel, [netz(breit)])}<p class="blatt-hinweis">Die Zeichnung lässt sich seitlich verschieben.</p>`;
}
