import { html, type Child, type Html } from "../../src/html.ts";

/** Names and values as a definition list. */
export function angaben({
  eintraege,
}: {
  readonly eintraege: readonly { readonly name: Child; readonly wert: Child }[];
}): Html {
  return html`<dl class="angaben">${eintraege.map(({ name, wert }) => html`<div><dt>${name}</dt><dd>${wert}</dd></div>`)}</dl>`;
}
