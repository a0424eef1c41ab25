import type { ContentType } from "../../src/model/content-type.ts";
import type { Facet } from "../../src/model/list.ts";
import { serviceFacet } from "../../src/model/service-path.ts";
import { collator } from "../../src/text/collator.ts";
import type { View } from "../view.ts";

/** The Leistungen of the processes by their LeiKa key; few know it by heart, so the titles stand with it. */
export function serviceFacets({ typ }: ContentType, { site }: View): readonly Facet[] {
  if (typ !== "prozess") return [];
  const keyed = site.all("prozess").filter(({ data }) => data.leistung !== undefined);
  const groups = [...Map.groupBy(keyed, ({ data }) => data.leistung!)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (groups.length === 0) return [];
  const values = groups.map(([value, items]) => {
    const titles = items.map(({ data }) => data.titel).toSorted((a, b) => collator.compare(a, b));
    return { value, label: `${value} (${titles.join(", ")})`, items };
  });
  return [{ name: serviceFacet.name, title: "Leistung", values, apart: true }];
}
