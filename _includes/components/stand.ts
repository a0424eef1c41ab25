import { html, type Html } from "../../src/html.ts";
import { isSymbol, symbol, type SymbolName } from "./symbol.ts";

/** Statuses of other types borrow the shape of their nearest kin among those of a Thema. */
const kin: Readonly<Record<string, SymbolName>> = {
  offen: "angeregt",
  geplant: "angeregt",
  "in-vorbereitung": "angeregt",
  "in-beratung": "in-pruefung",
  erledigt: "abgeschlossen",
  erreicht: "abgeschlossen",
  verschoben: "zurueckgestellt",
  entfallen: "verworfen",
  eingestellt: "verworfen",
  zurueckgezogen: "verworfen",
  vertagt: "zurueckgestellt",
  uebernommen: "laeuft",
  angepasst: "laeuft",
  abgeloest: "abgeschlossen",
  identifiziert: "angeregt",
  gestaltet: "in-pruefung",
  dokumentiert: "vereinbart",
  gesteuert: "laeuft",
  verbessert: "laeuft",
  digitalisiert: "abgeschlossen",
};

/** The shape and colour a status is shown in. */
export function statusShape(status: string): SymbolName {
  return shapeOf(status) ?? "angeregt";
}

/** The shape of a status that has one. */
export function shapeOf(status: string): SymbolName | undefined {
  return kin[status] ?? (isSymbol(status) ? status : undefined);
}

export interface StandProps {
  readonly status: string;
  readonly label: string;
  readonly gross?: boolean;
}

/** A status: shape, word and colour. */
export function stand({ status, label, gross }: StandProps): Html {
  const shape = statusShape(status);
  return html`<span class="stand${gross && " stand-gross"} s-${shape}">${symbol(shape)}${label}</span>`;
}
