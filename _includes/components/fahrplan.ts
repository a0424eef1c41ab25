import { html, isBlank, type Child, type Html } from "../../src/html.ts";

export interface FahrplanProps {
  /** Whether the rows have a date in front. */
  readonly mitDatum: boolean;
  readonly zeilen: readonly {
    readonly wann?: Child;
    readonly was: Child;
    readonly stand?: Child;
    readonly wer?: Child;
  }[];
}

/** A list like a timetable: date, entry, status, parties. */
export function fahrplan({ mitDatum, zeilen }: FahrplanProps): Html {
  const rows = zeilen.map(
    ({ wann, was, stand, wer }) =>
      html`<li>${mitDatum && html`<div class="wann">${wann}</div>`}<div>${was}</div>${stand && html`<div class="lage">${stand}</div>`}${wer && html`<div class="wer">${wer}</div>`}</li>`,
  );
  const mitStand = zeilen.some(({ stand }) => !isBlank(stand));
  return html`<ol class="fahrplan${!mitDatum && " ohne-datum"}${mitStand && " mit-stand"}">${rows}</ol>`;
}
