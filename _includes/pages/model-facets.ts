import type { ContentType } from "../../src/model/content-type.ts";
import type { Facet } from "../../src/model/list.ts";
import type { Item } from "../../src/model/site.ts";
import { handOvers } from "../../src/process/library/hand-overs.ts";
import { crossesLevels, type Crossing } from "../../src/process/levels/crosses-levels.ts";
import type { Ebene } from "../../src/process/levels/level-of.ts";
import type { View } from "../view.ts";

const WORDS: Readonly<Record<Ebene, string>> = { gemeinde: "Stadt", kreis: "Kreis", land: "Land", bund: "Bund" };

/** Facets that no field says but the process models do: where work goes from one level to another. */
export function modelFacets({ typ }: ContentType, view: View): readonly Facet[] {
  if (typ !== "prozess") return [];
  const arten = new Map(view.site.all("verwaltung").map(({ data }) => [data.titel, data.art]));
  const found = new Map<string, { crossing: Crossing; items: Item[] }>();
  for (const item of view.site.all("prozess")) {
    const files = [item.data.bpmn, ...(item.data.varianten ?? []).map(({ bpmn }) => bpmn)];
    const models = files.map((file) => view.model(item, file)).filter((one) => one !== undefined);
    const crossings = models.flatMap((modell) => crossesLevels(handOvers(modell), arten));
    for (const [value, crossing] of new Map(crossings.map((one) => [one.join("-"), one]))) {
      const group = found.get(value) ?? { crossing, items: [] };
      group.items.push(item);
      found.set(value, group);
    }
  }
  if (found.size === 0) return [];
  const values = [...found].map(
    ([
      value,
      {
        crossing: [lower, upper],
        items,
      },
    ]) => ({
      value,
      label: `${WORDS[upper]}/${WORDS[lower]}`,
      items,
    }),
  );
  return [
    { name: "schnittstelle", title: "Schnittstelle", values: values.toSorted((a, b) => (a.value < b.value ? -1 : 1)) },
  ];
}
