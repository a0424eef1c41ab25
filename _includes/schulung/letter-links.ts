import { html, href, type Html } from "../../src/html.ts";
import { pledgeLetter, sureLetter, takesPromises } from "../../src/schulung/letters.ts";
import type { Schulung } from "../../src/schulung/schulung.ts";
import type { View } from "../view.ts";

/** Prepared letters: to promise seats while there are some, to those who come once it is sure. */
export function letterLinks(schulung: Schulung, { site }: View): Html | undefined {
  const pledge = takesPromises(schulung, site) ? pledgeLetter(schulung, site) : undefined;
  const sure = sureLetter(schulung, site);
  const links = [
    pledge !== undefined && html`<li><a${href(pledge)}>Plätze zusagen</a></li>`,
    sure !== undefined && html`<li><a${href(sure)}>Den Teilnehmenden schreiben, dass die Schulung stattfindet</a></li>`,
  ].filter((one) => one !== false);
  if (links.length === 0) return undefined;
  return html`<div data-pagefind-ignore><ul class="liste">${links}</ul><p class="leise">Das öffnet Ihr E-Mail-Programm mit einem vorbereiteten Text. Nichts geht ab, bevor Sie ihn senden.</p></div>`;
}
