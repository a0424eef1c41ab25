import { html, type Child, type Html } from "../../src/html.ts";

/** Chamois box with facts; at most two on a page. */
export function mappe({ inhalt }: { readonly inhalt: Child }): Html {
  return html`<div class="mappe">${inhalt}</div>`;
}
