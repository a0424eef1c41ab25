import { html, href, type Html } from "../../src/html.ts";

export interface WortmarkeProps {
  readonly name: string;
  readonly url: string;
  /** Picture of the hub's own beside it; width and height in pixels. */
  readonly logo?:
    { readonly url: string; readonly width: number; readonly height: number; readonly alt: string } | undefined;
}

/** The word mark: the long way, the short line, two offices; with the hub's name and a link home. */
export function wortmarke({ name, url, logo }: WortmarkeProps): Html {
  const mark = html`<a class="wortmarke"${href(url)}><svg viewBox="0 0 48 36" aria-hidden="true"><path class="m-umweg" d="M5 27V20h7v-7h7V5h10v8h7v7h7v7"/><path class="m-kurz" d="M5 30h38"/><path class="m-amt" d="M1 26h8v8H1zM39 26h8v8h-8z"/></svg><span>${name}</span></a>`;
  if (!logo) return mark;
  return html`<div class="absender">${mark}<img class="logo" src="${logo.url}" width="${logo.width}" height="${logo.height}" alt="${logo.alt}"></div>`;
}
