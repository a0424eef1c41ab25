import { html, type Html } from "../../src/html.ts";
import type { DateText } from "../../src/text/dates.ts";
import { statusShape } from "./stand.ts";
import { symbol } from "./symbol.ts";

export interface StationProps {
  readonly datum: DateText;
  readonly status: string;
  readonly label: string;
  readonly grund?: string;
  /** Time until the next station. */
  readonly dauer?: string;
  /** Still to come. */
  readonly offen?: boolean;
}

/** A status through time as stations on a line. */
export function verlauf({ stationen }: { readonly stationen: readonly StationProps[] }): Html {
  const items = stationen.map(({ datum, status, label, grund, dauer, offen }) => {
    const shape = statusShape(status);
    const resting = status === "zurueckgestellt";
    return html`<li class="s-${shape}${resting && " w-halt"}${offen && " w-offen"}">${dauer !== undefined && html`<span class="dauer">${resting && "ruht "}${dauer}</span>`}${symbol(shape)}<time datetime="${datum.iso}">${datum.text}</time><b>${label}</b>${grund !== undefined && html`<p>${grund}</p>`}</li>`;
  });
  return html`<div class="verlauf${stationen.length > 4 && " verlauf-lang"}"><ol class="sp-${Math.min(stationen.length, 5)}">${items}</ol></div>`;
}
