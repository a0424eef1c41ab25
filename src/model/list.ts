import { collator } from "../text/collator.ts";
import { landName } from "./land.ts";
import { labelOf, targets, type Field } from "./field.ts";
import { yearOf } from "./date-of.ts";
import type { Item, Site } from "./site.ts";
import type { ContentType } from "./content-type.ts";
import type { TypeName } from "./types.generated.ts";

/** A way to narrow the list of a type: `sachgebiet` with its values, each with the items that have it. */
export interface Facet {
  /** Segment of the URL: `sachgebiet`. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** Segment of the URL: `kasse`, `2025`, `BY` in lower case. */
  readonly value: string;
  readonly label: string;
  readonly items: readonly Item[];
}

/** The facets of a type's list that have at least one value; counts are those of the audience. */
export function facetsOf(type: ContentType, site: Site): readonly Facet[] {
  return type.facets.map((name) => facet(name, type, site)).filter(({ values }) => values.length > 0);
}

function facet(name: string, type: ContentType, site: Site): Facet {
  if (name === "jahr") return collect("jahr", "Jahr", type, site, (item) => pair(yearOf(item)), (a, b) => (a > b ? -1 : 1));
  const field = type.fields[name] ?? sharedField(name, site);
  const target = targets(field?.items ?? field ?? {})[0];
  if (target !== undefined) {
    const targetType = site.types.find(({ typ }) => typ === target);
    const values = (item: Item) => item.outgoing.filter(({ to, field: by }) => to.typ === target && by !== null).map(({ to }) => [to.kennung, to.data.titel] as const);
    return collect(target, targetType?.title ?? target, type, site, values);
  }
  const values = (item: Item) => pairs((item.data as unknown as Record<string, unknown>)[name], (value) => (name === "land" ? landName(site, value) : labelOf(field?.items ?? field, value)));
  // Enum values keep the order of the schema: angeregt before abgeschlossen.
  const order = field?.enum ?? field?.items?.enum ?? [];
  return collect(name, field?.title ?? name, type, site, values, name === "land" ? undefined : (a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Types that forbid a shared reference (projekt has beteiligte instead of verwaltungen) still narrow by its target. */
function sharedField(name: string, site: Site): Field | undefined {
  return site.types.find((type) => type.fields[name])?.fields[name];
}

type Pair = readonly [value: string, label: string];

function pair(value: string | undefined): Pair[] {
  return value === undefined ? [] : [[value, value]];
}

function pairs(value: unknown, label: (value: string) => string): Pair[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === "string").map((one) => [one, label(one)]);
}

function collect(name: string, title: string, type: ContentType, site: Site, values: (item: Item) => readonly Pair[], order?: (a: string, b: string) => number): Facet {
  const found = new Map<string, { label: string; items: Set<Item> }>();
  for (const item of site.all(type.typ as TypeName)) {
    for (const [value, label] of values(item)) {
      const entry = found.get(value) ?? { label, items: new Set() };
      entry.items.add(item);
      found.set(value, entry);
    }
  }
  const sorted = [...found].toSorted(([a, x], [b, y]) => (order ? order(a, b) : collator.compare(x.label, y.label) || (a < b ? -1 : 1)));
  return { name, title, values: sorted.map(([value, { label, items }]) => ({ value: value.toLowerCase(), label, items: [...items] })) };
}

