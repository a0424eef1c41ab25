import { html, href, type Html } from "../../src/html.ts";

export interface FormateProps {
  /** `name` is the format: ODT. */
  readonly formate: readonly { readonly name: string; readonly url: string; readonly groesse: string }[];
}

/** One text to download in several formats, with sizes. */
export function formate({ formate: all }: FormateProps): Html {
  return html`<div class="formate"><span id="formate">Herunterladen</span><ul aria-labelledby="formate">${all.map(({ name, url, groesse }) => html`<li><a${href(url)} download>${name} <small>${groesse}</small></a></li>`)}</ul></div>`;
}
