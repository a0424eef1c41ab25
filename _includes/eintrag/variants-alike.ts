import { html, href, type Child, type Html } from "../../src/html.ts";
import { WEIGHTS } from "../../src/process/compare/step-likeness.ts";
import { marke } from "../components/marke.ts";
import { varianten } from "../components/varianten.ts";
import type { Variante, Varianten } from "./variants-of.ts";

const percent = (part: number): string => `${Math.round(part * 100)}\u00a0%`;

/** How the number comes about, from the weights it is made with. */
export const alikeWords = `Jeder Schritt mit Gegenstück zählt nach gemeinsamen Wörtern seines Namens (${percent(WEIGHTS.name)}), seiner Rolle (${percent(WEIGHTS.role)}) und seines Systems (${percent(WEIGHTS.system)}) und nach seiner Art (${percent(WEIGHTS.kind)}), ein Schritt ohne Gegenstück gar nicht; die Summe wird durch die Zahl aller Schritte beider Abläufe geteilt und abgerundet.`;

/** How alike each two of the variants are. */
export function variantsAlike({ alle, tafel }: Varianten): Html {
  return varianten({
    titel: "Ähnlichkeit je zweier Abläufe",
    titelVersteckt: true,
    spalten: [{ titel: "Ablauf", ohneName: true }, ...alle.map(({ name }) => ({ titel: name, zahl: true }))],
    zeilen: alle.map((one, i) => [
      whose(one),
      ...alle.map((_, j) => (i === j ? undefined : `${tafel.alike[i]![j]!}\u00a0%`)),
    ]),
  });
}

function whose({ name, url, beispiel }: Variante): Child {
  return [
    url === undefined ? name : html`<a${href(url)}>${name}</a>`,
    beispiel && html` ${marke({ art: "beispiel" })}`,
  ];
}
