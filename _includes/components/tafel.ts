import { html, isBlank, type Child, type Html } from "../../src/html.ts";

export interface TafelProps {
  readonly titel: string;
  /** The heading around it says the same. */
  readonly titelVersteckt?: boolean;
  /** `ohneName`: in a stack the cell says itself what it is. */
  readonly spalten: readonly { readonly titel: string; readonly zahl?: boolean; readonly ohneName?: boolean }[];
  /** Cells in the order of the columns; the first one heads its row. */
  readonly zeilen: readonly (readonly Child[])[];
}

/**
 * A table that becomes a stack of labelled lines in a narrow place. Browsers drop the table's meaning when its parts are
 * no longer laid out as a table, so the roles are written out.
 */
export function tafel({ titel, titelVersteckt, spalten, zeilen }: TafelProps): Html {
  const head = spalten.map(
    ({ titel: text, zahl }) => html`<th scope="col" role="columnheader"${zahl && html` class="r"`}>${text}</th>`,
  );
  const rows = zeilen.map(
    (cells) => html`<tr role="row">${cells.map((cell, i) => cellOf(cell, i, spalten[i]))}</tr>\n`,
  );
  return html`<table class="tafel stapeltafel" role="table"><caption${titelVersteckt && html` class="vh"`}>${titel}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
}

function cellOf(cell: Child, i: number, column: TafelProps["spalten"][number] | undefined): Html {
  const number = column?.zahl && html` class="r"`;
  if (i === 0) return html`<th scope="row" role="rowheader"${number}>${cell}</th>`;
  return html`<td role="cell"${number}${!isBlank(cell) && !column?.ohneName && html` data-t="${column?.titel ?? ""}"`}>${cell}</td>`;
}
