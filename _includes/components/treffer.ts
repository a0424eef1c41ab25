import { html, href, type Html } from "../../src/html.ts";
import { stand, type StandProps } from "./stand.ts";

/** A piece of text, marked when it is what was looked for. */
export interface Textteil {
  readonly text: string;
  readonly markiert: boolean;
}

export interface TrefferProps {
  /** Kind, place and date in one line: „Bericht, Kasse, 3. Dezember 2025“. */
  readonly art: string;
  readonly url: string;
  /** Where an entry of another hub comes from, and when it was taken from there. */
  readonly hub?: { readonly name: string; readonly geholt: string };
  readonly titel: readonly Textteil[];
  readonly auszug: readonly Textteil[];
  readonly stand?: StandProps;
  /** Headings of the entry under which the words stand. */
  readonly abschnitte: readonly { readonly text: string; readonly url: string }[];
}

/** One hit of the search; an item of the list `.treffer`. */
export function treffer({ art, url, titel, hub, auszug, stand: status, abschnitte }: TrefferProps): Html {
  const links = abschnitte.map(({ text, url: at }) => html`<li><a${href(at)}>${text}</a></li>`);
  return html`<li><p class="art">${art}</p><h3><a${href(url)}${hub && html` class="extern" rel="external"`}>${titel.map(part)}</a></h3>${hub && html`<p class="klein leise">Im Hub ${hub.name}, übernommen am ${hub.geholt}</p>`}${auszug.length > 0 && html`<p>${auszug.map(part)}</p>`}${status && html`<p>${stand(status)}</p>`}${links.length > 0 && html`<ul class="abschnitte" aria-label="Abschnitte">${links}</ul>`}</li>`;
}

function part({ text, markiert }: Textteil): Html | string {
  return markiert ? html`<mark>${text}</mark>` : text;
}
