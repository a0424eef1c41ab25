import { html, type Html } from "../../src/html.ts";
import { symbol, type SymbolName } from "./symbol.ts";

export type MarkeArt = "beispiel" | "intern" | "entwurf" | "sperrfrist" | "archiviert" | "zurueckgezogen";

const words: Record<MarkeArt, string> = {
  beispiel: "Beispiel",
  intern: "intern",
  entwurf: "Entwurf",
  sperrfrist: "Sperrfrist",
  archiviert: "archiviert",
  zurueckgezogen: "zurückgezogen",
};
const symbols: Partial<Record<MarkeArt, SymbolName>> = {
  intern: "schloss",
  entwurf: "stift",
  sperrfrist: "uhr",
  archiviert: "archiv",
  zurueckgezogen: "verworfen",
};

/** A label: invented for illustration, internal, draft, held back until a moment, no longer kept, withdrawn. */
export function marke({ art, bis }: { readonly art: MarkeArt; readonly bis?: string }): Html {
  const drawing = symbols[art];
  return html`<span class="bsp bsp-${art}">${drawing && symbol(drawing)}${words[art]}${bis !== undefined && ` bis ${bis}`}</span>`;
}
