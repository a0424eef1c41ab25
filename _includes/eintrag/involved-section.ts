import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { bund } from "../components/bund.ts";
import type { View } from "../view.ts";
import { partiesOf } from "./parties.ts";
import type { Section } from "./section.ts";

/** Who is named together with an entry, and in how many others: who knows a Sachgebiet. */
export function involvedSection(item: Item, view: View, titel: string): Section | undefined {
  const counts = new Map<Item, number>();
  for (const from of new Set(item.incoming.map((reference) => reference.from))) {
    for (const party of partiesOf(from)) if (party !== item) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const sorted = [...counts].toSorted(([a, x], [b, y]) => y - x || collator.compare(a.data.titel, b.data.titel));
  const mitglieder = sorted.map(([party, count]) => ({
    kachel: view.tile(party),
    url: party.url,
    zusatz: `in ${countText(count, "Eintrag", "Einträgen")}`,
  }));
  return { id: "befasst", titel, inhalt: bund({ mitglieder }) };
}
