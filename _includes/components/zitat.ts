import { html, type Html } from "../../src/html.ts";

export interface ZitatProps {
  readonly text: string;
  readonly von: string;
  /** Released in these words; otherwise it is shown without quotation marks and says so. */
  readonly woertlich: boolean;
}

/** A quotation between two offices. */
export function zitat({ text, von, woertlich }: ZitatProps): Html {
  return html`<figure class="zitat"><blockquote><p>${woertlich ? `„${text}“` : text}</p></blockquote><figcaption>${von}${!woertlich && ", sinngemäß wiedergegeben"}</figcaption></figure>`;
}
