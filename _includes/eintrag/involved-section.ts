import { html, href, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { bund } from "../components/bund.ts";
import type { View } from "../view.ts";
import { partiesOf } from "./parties.ts";
import type { Section } from "./section.ts";

/** So many are named, those of most entries; more would let the page grow with the hub. */
const most = 30;

/** Who is named together with an entry, and in how many others: who knows a Sachgebiet. */
export function involvedSection(item: Item, view: View, titel: string): Section | undefined {
  const counts = new Map<Item, number>();
  for (const from of new Set(item.incoming.map((reference) => reference.from))) {
    for (const party of partiesOf(from)) if (party !== item) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || collator.compare(a.data.titel, b.data.titel));
  const mitglieder = sorted.slice(0, most).map(([party, count]) => ({
    kachel: view.tile(party),
    url: party.url,
    zusatz: `in ${countText(count, "Eintrag", "Einträgen")}`,
  }));
  return { id: "befasst", titel, inhalt: html`${bund({ mitglieder })}${others(sorted.length - most, view)}` };
}

function others(count: number, { site }: View): Html | false {
  const type = site.type("verwaltung");
  if (count <= 0 || !type) return false;
  return html`<p class="leise">Dazu kommen ${countText(count, "weitere", "weitere")}, die in weniger Einträgen stehen: <a${href(site.url(type.path))}>alle ${type.pluralTitle}</a>.</p>`;
}
