import { html, href, type Html } from "../../src/html.ts";

export interface KachelProps {
  /** Three letters. */
  readonly kuerzel: string;
  readonly name: string;
  readonly farbe: 0 | 1 | 2 | 3 | 4 | 5;
  readonly form: "gemeinde" | "kreis" | "amt" | "partner";
  /** Without one the tile stands beside the name and is a drawing only. */
  readonly url?: string | undefined;
  readonly gross?: boolean;
  /** The name is in sight all the same and need not appear under the mouse. */
  readonly benannt?: boolean;
}

/** Monogram tile of a Verwaltung or Partner; the full name is in its hidden text. */
export function kachel({ kuerzel, name, farbe, form, url, gross, benannt }: KachelProps): Html {
  const classes = `kz k${farbe}${form === "gemeinde" ? "" : ` kz-${form}`}${gross ? " kz-gross" : ""}`;
  return url === undefined
    ? html`<span class="${classes}" aria-hidden="true">${kuerzel}</span>`
    : html`<a class="${classes}"${href(url)}${!benannt && html` title="${name}"`}><span aria-hidden="true">${kuerzel}</span><span class="vh">${name}</span></a>`;
}
