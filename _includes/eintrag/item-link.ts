import { html, href, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { typography } from "../../src/text/typography.ts";

/** An entry's title as a link to its page. */
export const itemLink = oncePer((item: Item): Html => html`<a${href(item.url)}>${typography(item.data.titel)}</a>`);
