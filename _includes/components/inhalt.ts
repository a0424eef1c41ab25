import { html, type Child, type Html } from "../../src/html.ts";

/** A place on the page and the places below it. */
export interface InhaltPunkt {
  readonly id: string;
  readonly titel: Child;
  readonly unter?: readonly { readonly id: string; readonly titel: string }[];
}

/** Table of contents: stays in sight beside the text on wide screens, a plain list above it on narrow ones. */
export function inhalt({ punkte }: { readonly punkte: readonly InhaltPunkt[] }): Html {
  const rows = punkte.map(
    ({ id, titel, unter = [] }) =>
      html`<li><a href="#${id}">${titel}</a>${unter.length > 0 && html`<ol>${unter.map((one) => html`<li><a href="#${one.id}">${one.titel}</a></li>`)}</ol>`}</li>`,
  );
  return html`<nav class="inhalt" aria-labelledby="inhalt_titel"><h2 id="inhalt_titel">Auf dieser Seite</h2><ol>${rows}</ol></nav>`;
}
