import { html, type Html } from "../../src/html.ts";
import { extern } from "./extern.ts";

export interface BildProps {
  /** Smaller encodings, best first. */
  readonly quellen: readonly { readonly typ: string; readonly srcset: string; readonly sizes: string }[];
  readonly src: string;
  readonly srcset: string;
  readonly sizes: string;
  /** In pixels, so that nothing moves while it loads. */
  readonly breite: number;
  readonly hoehe: number;
  readonly alt: string;
  readonly unterschrift?: string | undefined;
  readonly nachweis: string;
  /** Address where the picture was found. */
  readonly quelle?: string | undefined;
}

/** A picture with caption and credit. */
export function bild({
  quellen,
  src,
  srcset,
  sizes,
  breite,
  hoehe,
  alt,
  unterschrift,
  nachweis,
  quelle,
}: BildProps): Html {
  const sources = quellen.map(
    ({ typ, srcset: set, sizes: widths }) => html`<source type="${typ}" srcset="${set}" sizes="${widths}">`,
  );
  return html`<figure class="bild"><picture>${sources}<img src="${src}" srcset="${srcset}" sizes="${sizes}" width="${breite}" height="${hoehe}" alt="${alt}" loading="lazy" decoding="async"></picture><figcaption>${unterschrift}${unterschrift !== undefined && " "}<small>${nachweis}${quelle !== undefined && html`, ${extern({ url: quelle, text: "Quelle" })}`}</small></figcaption></figure>`;
}
