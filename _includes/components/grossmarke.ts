import { html, type Html } from "../../src/html.ts";

/** Where the long way stops, up one side and down the other. */
const stops = [
  [14, 104],
  [50, 70],
  [86, 36],
  [154, 36],
  [190, 70],
  [226, 104],
] as const;

/** The mark as a drawing for the home page: stations on the long way, offices on the short one. */
export function grossmarke(): Html {
  return html`<svg class="grossmarke" viewBox="0 0 240 190" role="img" aria-label="Zwei Ämter: Der lange Weg führt über sechs Stationen hinauf und wieder hinab, der kurze verbindet sie direkt.">
<text x="120" y="22" text-anchor="middle">der lange Weg</text>
<path class="m-umweg" d="M14 138V104H50V70H86V36H154V70H190V104H226V138"/>
${stops.map(([x, y]) => html`<rect class="m-halt" x="${x - 4}" y="${y - 4}" width="8" height="8"/>`)}
<path class="m-kurz" d="M14 150H226"/>
<path class="m-amt" d="M2 138h24v24H2zM214 138h24v24h-24z"/>
<text class="m-kurzer-weg" x="120" y="180" text-anchor="middle">der kurze Dienstweg</text></svg>`;
}
