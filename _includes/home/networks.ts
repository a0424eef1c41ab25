import { html, href, type Html } from "../../src/html.ts";
import { drawPage } from "../../src/netz/draw-page.ts";
import { netzOf } from "../../src/netz/netz-of.ts";
import { strongest } from "../../src/netz/strongest.ts";
import { abteilung } from "../components/abteilung.ts";
import { legende } from "../components/legende.ts";
import { netzblatt } from "../components/netzblatt.ts";
import { blattProps, legendProps } from "../eintrag/netz-props.ts";
import { netzTable } from "../eintrag/netz-table.ts";
import { netzPath } from "../pages/netz-lines.ts";
import type { View } from "../view.ts";

/** Tiles in the drawing of the home page; a larger hub shows its strongest lines there. */
const most = 40;

/** Who works with whom, as a drawing and as a table; nothing while nobody does. */
export function networks(view: View): Html | undefined {
  const { site } = view;
  const { nets, tieOf } = netzOf(site);
  if (nets.length === 0) return undefined;
  const shown = strongest(nets, most);
  const drawing = drawPage(shown, tieOf);
  const text = shown === nets ? "Zeichnung und Tabelle" : "Das ganze Kooperationsbild";
  const rand = html`<p><a${href(site.url(netzPath))}>${text}</a></p><p>Wer mit wem arbeitet${shown !== nets && ": die Netze mit den meisten gemeinsamen Einträgen"}.</p>`;
  const inhalt = html`${netzblatt(blattProps(drawing, "Kooperationsbild", view))}${legende(legendProps(drawing, view))}<details class="netz-tafel"><summary>Dasselbe als Tabelle</summary>${netzTable(shown)}</details>`;
  return abteilung({ id: "netz", titel: "Kooperations\u00adbild", rand, inhalt });
}
