import { html, href, type Html } from "../../src/html.ts";
import { fileSymbol } from "./file-symbol.ts";
import { symbol } from "./symbol.ts";

export interface DateienProps {
  /** `angabe` names kind, size and licence. */
  readonly dateien: readonly { readonly titel: string; readonly url: string; readonly angabe: string }[];
}

/** Files to download. */
export function dateien({ dateien: files }: DateienProps): Html {
  return html`<ul class="dateien">${files.map(({ titel, url, angabe }) => html`<li><a${href(url)} download>${symbol(fileSymbol(url))}${titel}</a><span>${angabe}</span></li>`)}</ul>`;
}
