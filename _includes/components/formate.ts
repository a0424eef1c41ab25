import { html, href, type Html } from "../../src/html.ts";

export interface FormateProps {
  /** What is downloaded, where there is more than one thing on the page; `id` then tells the lists apart. */
  readonly was?: { readonly titel: string; readonly id: string };
  /** `name` is the format: ODT. */
  readonly formate: readonly { readonly name: string; readonly url: string; readonly groesse: string }[];
}

/** One text to download in several formats, with sizes. */
export function formate({ was, formate: all }: FormateProps): Html {
  const id = was === undefined ? "formate" : `formate-${was.id}`;
  return html`<div class="formate"><span id="${id}">${was?.titel ?? "Herunterladen"}</span><ul aria-labelledby="${id}">${all.map(({ name, url, groesse }) => html`<li><a${href(url)} download>${name} <small>${groesse}</small></a></li>`)}</ul></div>`;
}
