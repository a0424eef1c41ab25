import { html, type Child, type Html } from "../../src/html.ts";

export interface StufenwegProps {
  readonly stufen: readonly {
    readonly label: string;
    readonly erreicht: boolean;
    /** Where it stands now. */
    readonly jetzt: boolean;
    /** When it was reached. */
    readonly wann: Child;
  }[];
}

/** All stages of a scale, the reached ones filled, each with the day on which it was reached. */
export function stufenweg({ stufen }: StufenwegProps): Html {
  const rows = stufen.map(
    ({ label, erreicht, jetzt, wann }) =>
      html`<li${erreicht && html` class="v"`}${jetzt && html` aria-current="step"`}>${jetzt ? html`<strong>${label}</strong>` : label}${!erreicht && html`<span class="vh"> (noch nicht erreicht)</span>`}${wann && html`<small>${wann}</small>`}</li>`,
  );
  return html`<ol class="stufenweg">${rows}</ol>`;
}
