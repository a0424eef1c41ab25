import { html, type Html } from "../../src/html.ts";
import { drawModel } from "../../src/process/draw/draw-model.ts";
import type { Modell } from "../../src/process/modell.ts";

/** The drawing of a process in a box in which it scrolls; each element leads to its step. The search reads the steps. */
export function prozessbild({ modell, titel }: { readonly modell: Modell; readonly titel: string }): Html {
  return html`<section class="prozessbild" aria-label="${titel}, verschiebbar" tabindex="0" data-pagefind-ignore>${drawModel(modell, { titel, verweise: true })}</section>`;
}
