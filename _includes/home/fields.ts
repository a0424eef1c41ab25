import { html, type Html } from "../../src/html.ts";
import { entryCount } from "../eintrag/entry-count.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** The Sachgebiete with how much there is on each: people in town halls think in their own. */
export function fields(view: View): Html | undefined {
  const all = view.site.all("sachgebiet").map((item) => ({ item, count: countOf(item) }));
  const used = all.filter(({ count }) => count > 0);
  if (used.length === 0) return undefined;
  const rows = used.map(({ item, count }) => html`<li>${itemLink(item)} ${entryCount(count)}</li>`);
  const inhalt = html`<ul class="gebiete">${rows}</ul>`;
  return homeSection(view, "sachgebiet", { id: "sachgebiete", titel: "Nach Sachgebiet", inhalt });
}

/** Entries that name a Sachgebiet in a field; a mention in a text does not file them there. */
function countOf({ incoming }: ReturnType<View["site"]["all"]>[number]): number {
  return new Set(incoming.filter(({ field }) => field !== null).map(({ from }) => from)).size;
}
