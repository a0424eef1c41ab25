import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { marke } from "../components/marke.ts";

/** The programs a Verwaltung has in the Sachgebiete of an entry; undefined when it names none. Their page is found by them. */
export function programsFor(item: Item, verwaltung: Item): Child {
  const fields = new Set(item.data.sachgebiete);
  const all = (verwaltung as Item<"verwaltung">).data.fachverfahren ?? [];
  const own = all.filter(({ sachgebiet }) => sachgebiet !== undefined && fields.has(sachgebiet));
  if (own.length === 0) return undefined;
  const words = own.map(
    ({ produkt, beispiel }, i) =>
      html`${i > 0 && html`<br>`}${produkt}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
  );
  return html`<span data-pagefind-ignore>${words}</span>`;
}
