import { collator } from "../text/collator.ts";
import { slug } from "../text/slug.ts";
import type { ContentType } from "./content-type.ts";
import { yearOf } from "./date-of.ts";
import { landName } from "./land.ts";
import { labelOf, targets, type Field } from "./field.ts";
import type { Item, Site } from "./site.ts";
import { valueAt } from "./value-at.ts";

/** A way to narrow the list of a type: `sachgebiet` with its values, each with the items that have it. */
export interface Facet {
  /** Segment of the URL: `sachgebiet`. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
  /** Beside lists it is named without its values: they are many, or keys that say nothing to most readers. */
  readonly apart?: true;
}

export interface FacetValue {
  /** Segment of the URL: `kasse`, `2025`, `BY` in lower case, `ao-workflow` of „AO-Workflow“. */
  readonly value: string;
  readonly label: string;
  readonly items: readonly Item[];
}

/** The facets of a type's list that have at least one value; counts are those of the audience. */
export function facetsOf(type: ContentType, site: Site): readonly Facet[] {
  const items = site.all(type.typ);
  return type.facets.map((name) => facet(grouping(name, type, site), items)).filter(({ values }) => values.length > 0);
}

/** By what items are put together: the values of an item with their words, and the order of the values. */
interface Grouping {
  readonly name: string;
  readonly title: string;
  readonly values: (item: Item) => readonly (readonly [value: string, label: string])[];
  /** By label, unless values have an order of their own. */
  readonly order?: (a: string, b: string) => number;
}

function grouping(name: string, type: ContentType, site: Site): Grouping {
  if (name === "jahr") return byYear;
  if (name === "land" && !type.fields["land"]) return byLand(site);
  const field = type.fields[name] ?? sharedField(name, site);
  const inner = field?.items ?? field ?? {};
  const [target] = targets(inner);
  return target === undefined
    ? byValue(name, field?.title ?? name, inner)
    : byReference(target, site.types.find(({ typ }) => typ === target)?.title ?? target);
}

/** Types that forbid a shared reference (projekt has beteiligte instead of verwaltungen) still narrow by its target. */
function sharedField(name: string, site: Site): Field | undefined {
  return site.types.find((type) => type.fields[name])?.fields[name];
}

const byYear: Grouping = {
  name: "jahr",
  title: "Jahr",
  values: (item) => {
    const year = yearOf(item);
    return year === undefined ? [] : [[year, year]];
  },
  order: (a, b) => Number(b) - Number(a),
};

/** A type without a Land of its own narrows by those of the Verwaltungen it names. */
function byLand(site: Site): Grouping {
  const values = ({ outgoing }: Item) =>
    outgoing
      .filter(({ to, field }) => to.typ === "verwaltung" && field !== null)
      .map(({ to }) => valueAt(to.data, ["land"]))
      .filter((land) => typeof land === "string")
      .map((land) => [land, landName(site, land)] as const);
  return { name: "land", title: "Land", values };
}

function byReference(target: string, title: string): Grouping {
  const values = ({ outgoing }: Item) =>
    outgoing
      .filter(({ to, field }) => to.typ === target && field !== null)
      .map(({ to }) => [to.kennung, to.data.titel] as const);
  return { name: target, title, values };
}

/** Words that people write themselves are told apart by their slug, so that „AO-Workflow“ and „AO Workflow“ are one. */
function byValue(name: string, title: string, field: Field): Grouping {
  const { enum: order } = field;
  const values = ({ data }: Item) =>
    [valueAt(data, [name]) ?? []]
      .flat()
      .filter((value) => typeof value === "string")
      .map((value) => [order ? value : slug(value), labelOf(field, value)] as const)
      .filter(([value]) => value !== "");
  // Enum values keep the order of the schema: angeregt before abgeschlossen. Länder have none that readers know.
  if (!order || name === "land") return { name, title, values };
  return { name, title, values, order: (a, b) => order.indexOf(a) - order.indexOf(b) };
}

function facet({ name, title, values, order }: Grouping, items: readonly Item[]): Facet {
  const found = new Map<string, { label: string; items: Set<Item> }>();
  for (const item of items) {
    for (const [value, label] of values(item)) {
      const group = found.get(value) ?? { label, items: new Set() };
      group.items.add(item);
      found.set(value, group);
    }
  }
  const sorted = [...found].toSorted(([a, x], [b, y]) =>
    order ? order(a, b) : collator.compare(x.label, y.label) || (a < b ? -1 : 1),
  );
  return {
    name,
    title,
    values: sorted.map(([value, group]) => ({
      value: value.toLowerCase(),
      label: group.label,
      items: [...group.items],
    })),
  };
}
