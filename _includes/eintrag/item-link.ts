import { html, href, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";

/** An entry's title as a link to its page. */
export function itemLink(item: Item): Html {
  return html`<a${href(item.url)}>${typography(item.data.titel)}</a>`;
}
