import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import type { View } from "../view.ts";

/** Where a printed page comes from; on paper the address bar is gone. */
export function printLine(item: Item, { site }: View): Html | undefined {
  if (site.address.origin === "") return undefined;
  return html`<p class="druckzeile">${site.hub.name}: ${site.absolute(item.path)}</p>`;
}
