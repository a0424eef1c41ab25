import { html, type Child, type Html } from "../../src/html.ts";

export interface FahrplanProps {
  /** Whether the rows have a date in front. */
  readonly mitDatum: boolean;
  readonly zeilen: readonly { readonly wann?: Child; readonly was: Child; readonly wer?: Child }[];
}

/** A list like a timetable: date, entry, parties. */
export function fahrplan({ mitDatum, zeilen }: FahrplanProps): Html {
  const rows = zeilen.map(
    ({ wann, was, wer }) =>
      html`<li>${mitDatum && html`<div class="wann">${wann}</div>`}<div>${was}</div>${wer && html`<div class="wer">${wer}</div>`}</li>`,
  );
  return html`<ol class="fahrplan${!mitDatum && " ohne-datum"}">${rows}</ol>`;
}
