import { html, type Html } from "../../html.ts";
import type { Box } from "../modell.ts";
import { labelAround } from "./label.ts";
import { px } from "./px.ts";

/** What is said about an element that differs: a sign in its drawing, words for those who do not see it. */
export interface Unterschied {
  readonly zeichen: string;
  readonly wort: string;
}

/** A thick dashed frame around an element; the sign stands on its corner, so that no colour has to tell. */
export function differenceFrame({ w, h }: Box): Html {
  return html`<rect class="ab" fill="none" stroke-width="3" stroke-dasharray="9 5" x="-7" y="-7" width="${px(w) + 14}" height="${px(h) + 14}" rx="12"/>`;
}

export function differenceSign({ w }: Box, { zeichen }: Unterschied): Html {
  return html`<circle cx="${px(w) + 4}" cy="-4" r="11"/>${labelAround([zeichen], px(w) + 4, -4)}`;
}
