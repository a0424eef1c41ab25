import { html, type Child, type Html } from "../../src/html.ts";
import { countText } from "../../src/text/numbers.ts";

export interface KopieProps {
  readonly titel: string;
  /** Paragraphs are apart by an empty line. */
  readonly text: string;
  /** What to click for a long text, which is closed at first. */
  readonly oeffnen?: string;
  /** Below the text: the same as a file. */
  readonly danach?: Child;
}

/** A text to be copied, with its count of characters; one click selects all of it, and assets/js/kopieren.ts adds a button. */
export function kopie({ titel, text, oeffnen, danach }: KopieProps): Html {
  const box = html`<div class="kopie">${text.split("\n\n").map((paragraph) => html`<p>${paragraph}</p>`)}</div>`;
  return html`<section><header><h3>${titel}</h3><span>${countText([...text].length, "Zeichen", "Zeichen")}</span></header>${oeffnen === undefined ? box : html`<details><summary>${oeffnen}</summary>${box}</details>`}${danach}</section>`;
}
