import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { marke } from "../components/marke.ts";

/**
 * The programs a Verwaltung has in the Sachgebiet an entry names first, whose work it is; undefined when it names none.
 * Organisation or IT stand second and have programs for everything.
 */
export function programsFor(item: Item, verwaltung: Item): Child {
  const [leading] = item.data.sachgebiete ?? [];
  const all = (verwaltung as Item<"verwaltung">).data.fachverfahren ?? [];
  const own = all.filter(({ sachgebiet }) => sachgebiet !== undefined && sachgebiet === leading);
  if (own.length === 0) return undefined;
  const words = own.map(
    ({ produkt, beispiel }, i) =>
      html`${i > 0 && html`<br>`}${produkt}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
  );
  // The search finds the Verwaltung by them.
  return html`<span data-pagefind-ignore>${words}</span>`;
}
