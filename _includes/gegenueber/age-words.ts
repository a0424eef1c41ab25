import { html, type Html } from "../../src/html.ts";
import { isOld, oldAfter } from "../../src/gegenueber/is-old.ts";
import { monthText } from "../../src/text/dates.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";

/** How old a figure is, in small print: „Stand Juni 2026“, „alt: Stand Mai 2022“, „ohne Stand“. */
export function ageWords(stand: string | undefined, { site }: View): Html {
  if (stand === undefined) return html`<small>ohne Stand</small>`;
  return html`<small>${isOld(stand, site.now) && html`<strong>alt:</strong> `}Stand ${zeit(monthText(stand))}</small>`;
}

/** Greys what is old; the word before the date says it to those who see no grey. */
export function greyIfOld(text: Html, stand: string | undefined, { site }: View): Html {
  return isOld(stand, site.now) ? html`<span class="leise">${text}</span>` : text;
}

/** What „alt“ means, for the margin. */
export const oldWords = `„Alt“ und grau ist, was vor mehr als ${oldAfter === 3 ? "drei" : oldAfter} Jahren galt.`;
