import { html, type Child, type Html } from "../../src/html.ts";

/** An empty place that says what to do. */
export function leer({ inhalt }: { readonly inhalt: Child }): Html {
  return html`<div class="leer">${inhalt}</div>`;
}
