import { html, type Html } from "../../src/html.ts";
import type { Stufenbild } from "../../src/process/library/stage-chart.ts";

/** Processes on their way along the stages, over time. It says nothing the table beside it does not say. */
export function stufenbild({ breite, hoehe, jahre, bis, reihen }: Stufenbild, titel: string): Html {
  const years = jahre.map(
    ({ x, jahr }) =>
      html`<path class="jahr" d="M${x} 20V${hoehe}"/><text x="${x}" y="14" text-anchor="middle">${jahr}</text>`,
  );
  const rows = reihen.map(({ titel: name, y, punkte: [first, ...more] }) => {
    const line = y + 38;
    const stations = (first ? [first, ...more] : []).map(
      ({ x, nummer }) =>
        html`<rect x="${x - 11}" y="${line - 11}" width="22" height="22"/><text class="nr" x="${x}" y="${line + 5}" text-anchor="middle">${nummer}</text>`,
    );
    return html`<text class="wer" x="0" y="${y + 18}">${name}</text>${first && html`<path class="weg" d="M${first.x} ${line}H${Math.max(bis, more.at(-1)?.x ?? first.x)}"/>`}${stations}
`;
  });
  return html`<div class="rolle" role="group" aria-label="${titel}" tabindex="0" data-pagefind-ignore><svg class="stufenbild" width="${breite}" height="${hoehe}" viewBox="0 0 ${breite} ${hoehe}" role="img" aria-label="${titel}; die Tabelle sagt dasselbe">${years}
${rows}</svg></div>`;
}
