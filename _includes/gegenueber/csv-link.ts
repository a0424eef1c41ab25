import { html, href, type Html } from "../../src/html.ts";
import type { View } from "../view.ts";

/** The way to the table for spreadsheets. */
export function csvLink(path: string, view: View): Html {
  return html`<a${href(view.site.url(path))}>Als Tabelle (CSV)</a>`;
}
