import { html, href, type Child, type Html } from "../../src/html.ts";
import { WEIGHTS } from "../../src/process/compare/step-likeness.ts";
import { marke } from "../components/marke.ts";
import { varianten } from "../components/varianten.ts";
import type { Variante, Varianten } from "./variants-of.ts";

const percent = (part: number): string => `${Math.round(part * 100)}\u00a0%`;

/** How the number comes about, from the weights it is made with. */
export const alikeWords = `Jeder Schritt mit Gegenstück zählt nach gemeinsamen Wörtern seines Namens (${percent(WEIGHTS.name)}), seiner Rolle (${percent(WEIGHTS.role)}) und seines Systems (${percent(WEIGHTS.system)}) und nach seiner Art (${percent(WEIGHTS.kind)}), ein Schritt ohne Gegenstück gar nicht; die Summe wird durch die Zahl aller Schritte beider Abläufe geteilt und abgerundet.`;

/** How alike each two of the variants are: all of them beside the columns of one page; `pageOf` is the page of a column. */
export function variantsAlike(
  { alle, tafel }: Varianten,
  spalten: readonly number[],
  pageOf: (column: number) => string | undefined,
): Html {
  return varianten({
    titel: "Ähnlichkeit je zweier Abläufe",
    titelVersteckt: true,
    spalten: [{ titel: "Ablauf", ohneName: true }, ...spalten.map((i) => ({ titel: alle[i]!.name, zahl: true }))],
    zeilen: alle.map((one, i) => [
      whose(one, pageOf(i)),
      ...spalten.map((j) => (i === j ? undefined : `${tafel.alike[i]![j]!}\u00a0%`)),
    ]),
  });
}

/** On another page its steps stand beside the first; on this one the name leads to who it is. */
function whose({ name, url, beispiel }: Variante, page: string | undefined): Child {
  const to = page ?? url;
  return [to === undefined ? name : html`<a${href(to)}>${name}</a>`, beispiel && html` ${marke({ art: "beispiel" })}`];
}
