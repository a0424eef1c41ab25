import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { bund } from "../components/bund.ts";
import type { View } from "../view.ts";
import { partiesOf } from "./parties.ts";
import type { Section } from "./section.ts";

/** With whom a Verwaltung works, and on how many entries both are named. */
export function partnersSection(item: Item, view: View): Section | undefined {
  const counts = new Map<Item, number>();
  for (const from of new Set(item.incoming.map((reference) => reference.from))) {
    for (const party of partiesOf(from)) if (party !== item) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || collator.compare(a.data.titel, b.data.titel));
  const mitglieder = sorted.map(([party, count]) => ({
    kachel: view.tile(party),
    url: party.url,
    zusatz: `in ${countText(count, "Eintrag", "Einträgen")} gemeinsam`,
  }));
  return { id: "zusammenarbeit", titel: "Arbeitet zusammen mit", inhalt: bund({ mitglieder }) };
}
