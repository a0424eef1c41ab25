import { html, type Html } from "../../src/html.ts";

/** A text to be copied, with its count of characters; one click selects all of it. */
export function kopie({ titel, text }: { readonly titel: string; readonly text: string }): Html {
  return html`<section><header><h3>${titel}</h3><span>${[...text].length} Zeichen</span></header><div class="kopie"><p>${text}</p></div></section>`;
}
