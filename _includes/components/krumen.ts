import { html, href, type Html } from "../../src/html.ts";

/** A step of the breadcrumbs; the last one, the page itself, has no address. */
export interface Krume {
  readonly text: string;
  readonly url?: string;
}

/** Breadcrumbs. */
export function krumen(steps: readonly Krume[]): Html {
  return html`<nav class="krumen" aria-label="Sie sind hier"><ol>${steps.map(({ text, url }) => html`<li>${url === undefined ? html`<span aria-current="page">${text}</span>` : html`<a${href(url)}>${text}</a>`}</li>`)}</ol></nav>`;
}
