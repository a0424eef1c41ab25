import { href, html, type Html } from "../../src/html.ts";
import type { Unterschied } from "../../src/process/draw/difference-mark.ts";
import { drawModel, ganzesBild } from "../../src/process/draw/draw-model.ts";
import { sheetsOf } from "../../src/process/draw/sheets-of.ts";
import { px } from "../../src/process/draw/px.ts";
import type { Modell } from "../../src/process/modell.ts";

export interface ProzessbildProps {
  readonly modell: Modell;
  readonly titel: string;
  /** One of several drawings on a page: what stands before its ids, and which elements differ. It leads to no steps. */
  readonly vergleich?: { readonly vorsatz: string; readonly unterschiede: ReadonlyMap<string, Unterschied> };
}

/** The drawing of a process in a box in which it scrolls; each element leads to its step. The search reads the steps. */
export function prozessbild({ modell, titel, vergleich }: ProzessbildProps): Html {
  const drawing = drawModel(modell, { titel, ...(vergleich ?? { verweise: true }) });
  return html`<section class="prozessbild" aria-label="${titel}, verschiebbar" tabindex="0" data-pagefind-ignore>${drawing}</section>${printed(modell, vergleich?.vorsatz ?? "")}`;
}

/** For paper, which does not scroll: the same drawing in pieces that are wide enough to read. */
function printed(modell: Modell, vorsatz: string): Html {
  const { hoehe } = modell;
  const sheets = sheetsOf(modell).map(
    ({ x, w }) =>
      html`<svg viewBox="${px(x)} 0 ${px(w)} ${hoehe}" width="${px(w)}" height="${hoehe}"><use${href(`#${vorsatz}${ganzesBild}`)}/></svg>`,
  );
  return html`<div class="prozessblatt" aria-hidden="true">${sheets}</div>`;
}
