import { html, type Html } from "../../src/html.ts";

/** The mark as a drawing for the home page: stations on the long way, offices on the short one. */
export function grossmarke(): Html {
  const stations = [
    [24, 104], [24, 76], [62, 76], [62, 48], [100, 48], [140, 48], [178, 48], [178, 76], [216, 76], [216, 104],
  ].filter((_, i) => i % 2 === 1);
  return html`<svg class="grossmarke" viewBox="0 0 240 176" role="img" aria-label="Der lange Weg führt über viele Stationen, der kurze Dienstweg gerade von Amt zu Amt.">
<text x="120" y="32" text-anchor="middle">der lange Weg</text>
<path class="m-umweg" d="M24 132V76h38V48h116v28h38v56"/>
${stations.map(([x, y]) => html`<rect class="m-halt" x="${x! - 5}" y="${y! - 5}" width="10" height="10"/>`)}
<path class="m-kurz" d="M24 136h192"/>
<path class="m-amt" d="M14 126h20v20H14zM206 126h20v20h-20z"/>
<text x="120" y="168" text-anchor="middle">der kurze Dienstweg</text></svg>`;
}
