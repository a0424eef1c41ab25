import { html, href, type Html } from "../../src/html.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { dateText } from "../../src/text/dates.ts";
import { statusOf } from "../../src/search/filters.ts";
import { stand } from "../components/stand.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { zeit } from "./zeit.ts";

/** How many entries of one type are named before a link to the list takes over. */
const shown = 30;

/** Everything an item refers to and that refers to it, grouped by type, both ways in one place. */
export function relatedSection(item: Item, view: View, without: readonly string[] = []): Section | undefined {
  const all = neighbours(item, view.site);
  const groups = view.site.types
    .filter(({ typ }) => !without.includes(typ))
    .map((type) => ({ type, items: all.filter(({ typ }) => typ === type.typ) }))
    .filter(({ items }) => items.length > 0);
  if (groups.length === 0) return undefined;
  const columns = groups.map(
    ({
      type,
      items,
    }) => html`<div><h3 class="spaltenkopf">${items.length === 1 ? type.title : type.pluralTitle}${items.length > 1 && html` <span class="leise">${items.length}</span>`}</h3>
<ul class="stapel">${items.slice(0, shown).map((other) => html`<li>${mention(other)}</li>`)}</ul>
${items.length > shown && html`<p class="leise">${items.length - shown} weitere finden Sie <a${href(view.site.url(`/${type.plural}/`))}>in der Liste ${type.pluralTitle}</a>.</p>`}</div>`,
  );
  return { id: "bezuege", titel: "Dazu gehört", inhalt: html`<div class="neben gleich">${columns}</div>` };
}

const ranks = new WeakMap<Site, ReadonlyMap<Item, number>>();

/** Entries on either end of an item's references, without doubles, in the order of their lists. */
function neighbours(item: Item, site: Site): readonly Item[] {
  let rank = ranks.get(site);
  if (!rank) ranks.set(site, (rank = new Map(site.items.map((other, i) => [other, i]))));
  const all = new Set([...item.outgoing.map(({ to }) => to), ...item.incoming.map(({ from }) => from)]);
  return [...all].toSorted((a, b) => rank.get(a)! - rank.get(b)!);
}

/** One line that names another entry: link, status or date. */
function mention(item: Item): Html {
  const status = statusOf(item);
  const date = dateOf(item);
  return html`<a${href(item.url)}>${item.data.titel}</a>${status && html` ${stand({ status: status.value, label: status.label })}`}${!status && date && html` <span class="leise klein">${zeit(dateText(date))}</span>`}`;
}
