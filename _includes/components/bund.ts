import { html, href, type Html } from "../../src/html.ts";
import { kachel, type KachelProps } from "./kachel.ts";

export interface BundProps {
  readonly mitglieder: readonly {
    readonly kachel: KachelProps;
    readonly url: string;
    readonly zusatz?: string | undefined;
  }[];
}

/** Everybody who takes part, each with tile, name and a word on what for. */
export function bund({ mitglieder }: BundProps): Html {
  const rows = mitglieder.map(
    ({ kachel: tile, url, zusatz }) =>
      html`<li>${kachel({ ...tile, url: undefined })}<span><a${href(url)}>${tile.name}</a>${zusatz !== undefined && html`<small>${zusatz}</small>`}</span></li>`,
  );
  return html`<ul class="bund">${rows}</ul>`;
}
