import { html, href, type Html } from "../../src/html.ts";

/** An e-mail address that opens a letter. */
export function postfach(adresse: string): Html {
  return html`<a${href(`mailto:${adresse}`)}>${adresse}</a>`;
}
