import { html, href, type Html } from "../../src/html.ts";

export interface KachelProps {
  /** Three letters. */
  readonly kuerzel: string;
  readonly name: string;
  readonly farbe: 0 | 1 | 2 | 3 | 4 | 5;
  readonly form: "gemeinde" | "kreis" | "amt" | "partner";
  readonly url?: string | undefined;
  readonly gross?: boolean;
}

/** Monogram tile of a Verwaltung or Partner; the full name is in its hidden text. */
export function kachel({ kuerzel, name, farbe, form, url, gross }: KachelProps): Html {
  const classes = `kz k${farbe}${form === "gemeinde" ? "" : ` kz-${form}`}${gross ? " kz-gross" : ""}`;
  const inside = html`<span aria-hidden="true">${kuerzel}</span><span class="vh">${name}</span>`;
  return url === undefined
    ? html`<span class="${classes}" title="${name}">${inside}</span>`
    : html`<a class="${classes}"${href(url)} title="${name}">${inside}</a>`;
}
