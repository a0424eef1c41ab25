import { html, isBlank, type Child, type Html } from "../../src/html.ts";
import { statusShape } from "./stand.ts";
import { symbol } from "./symbol.ts";
import { zeit } from "./zeit.ts";

export interface StationProps {
  /** As it stands in content. */
  readonly datum?: string;
  readonly status: string;
  readonly label: string;
  readonly grund?: Child;
  /** More to say, each in a line of its own. */
  readonly zeilen?: readonly Child[];
  /** Time until the next station. */
  readonly dauer?: string;
  /** Still to come. */
  readonly offen?: boolean;
}

/** Stations that fit side by side; a longer line runs downwards. */
const most = 4;

/** A status through time as stations on a line. */
export function verlauf({ stationen }: { readonly stationen: readonly StationProps[] }): Html {
  const items = stationen.map(({ datum, status, label, grund, zeilen = [], dauer, offen }) => {
    const shape = statusShape(status);
    const resting = status === "zurueckgestellt";
    return html`<li class="s-${shape}${resting && " w-halt"}${offen && " w-offen"}">${symbol(shape)}${datum !== undefined && zeit(datum)}<b>${label}</b>${!isBlank(grund) && html`<p>${grund}</p>`}${zeilen.map((one) => html`<p>${one}</p>`)}${dauer !== undefined && html`<p class="dauer">${resting && "ruhte "}${dauer}</p>`}</li>`;
  });
  return html`<div class="verlauf${stationen.length > most && " verlauf-lang"}"><ol class="sp-${stationen.length}">${items}</ol></div>`;
}
