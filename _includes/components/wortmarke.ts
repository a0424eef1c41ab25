import { html, href, type Html } from "../../src/html.ts";

/** The word mark: the long way, the short line, two offices; with the hub's name and a link home. */
export function wortmarke({ name, url }: { name: string; url: string }): Html {
  return html`<a class="wortmarke"${href(url)}><svg viewBox="0 0 48 36" aria-hidden="true" focusable="false"><path class="m-umweg" d="M5 27V20h7v-7h7V5h10v8h7v7h7v7"/><path class="m-kurz" d="M5 30h38"/><path class="m-amt" d="M1 26h8v8H1zM39 26h8v8h-8z"/></svg><span>${name}</span></a>`;
}
