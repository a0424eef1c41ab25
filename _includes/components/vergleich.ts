import { html, type Html } from "../../src/html.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import type { Change, Part } from "../../src/vergleich/compare-texts.ts";
import type { Passage } from "../../src/vergleich/passages.ts";

/** What changed between two texts, part by part; the marks are also said in words for those who hear the page. */
export function vergleich({ stellen }: { readonly stellen: readonly Passage[] }): Html {
  return html`<div class="vergleich">${stellen.map(
    ({ ueberschrift, bloecke }) =>
      html`<section>${ueberschrift && html`<h3>${parts(ueberschrift)}</h3>`}
${bloecke.map((block) => (block.art === "unveraendert" ? html`<p class="leise">${countText(block.anzahl, "Absatz", "Absätze")} unverändert</p>` : html`<p class="v-${block.art}">${parts(block)}</p>`))}</section>
`,
  )}</div>`;
}

function parts({ teile }: Change): Html[] {
  return teile.map(part);
}

function part({ art, text }: Part): Html {
  if (art === "neu") return html`<ins><span class="vh">neu: </span>${typography(text)}</ins>`;
  if (art === "entfallen") return html`<del><span class="vh">entfallen: </span>${typography(text)}</del>`;
  return html`${typography(text)}`;
}
