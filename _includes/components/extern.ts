import { html, href, type Html } from "../../src/html.ts";

/** A link to another site. */
export function extern({ url, text }: { readonly url: string; readonly text: string }): Html {
  return html`<a${href(url)} class="extern" rel="external">${text}</a>`;
}
