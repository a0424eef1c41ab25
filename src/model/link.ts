import { collator } from "../text/collator.ts";
import { absoluteUrl, urlOf } from "./address.ts";
import type { ContentType, Schemas } from "./content-type.ts";
import type { Entry } from "./entry.ts";
import { listOrder } from "./list-order.ts";
import type { Item, Reference, Site, SiteOptions } from "./site.ts";
import type { TypeName } from "./types.generated.ts";
import { references } from "./walk.ts";
import { withoutEmpty } from "./without-empty.ts";
import { withoutHidden, type IsKnown } from "./without-hidden.ts";

/** Names the entries a body links to, as `typ/kennung`. */
export type TextLinks = (entry: Entry) => Iterable<string>;

/** A reference before the entry it leads to is at hand. */
interface Link {
  readonly key: string;
  readonly field: string | null;
  readonly title: string;
}

/** An item while its references are still being found. */
interface Node {
  readonly item: Item;
  readonly outgoing: Reference[];
  readonly incoming: Reference[];
}

/** Links selected entries into a frozen {@link Site}. */
export function link(entries: readonly Entry[], schemas: Schemas, options: SiteOptions, textLinks: TextLinks): Site {
  const types = new Map(schemas.types.map((type) => [type.typ, type]));
  const nodes = nodesOf(entries, types, options);
  connect(nodes, textLinks);
  const lists = listsOf(nodes, schemas.types, options.now);
  const listed = new Map([...lists].map(([typ, items]) => [typ, Object.freeze(items.filter(isListed))]));
  // Pages ask so often that even joining both parts of the name is felt.
  const named = new Map([...lists].map(([typ, items]) => [typ, new Map(items.map((item) => [item.kennung, item]))]));
  return Object.freeze({
    ...options,
    hubs: Object.freeze((options.hubs ?? []).toSorted((a, b) => collator.compare(a.name, b.name))),
    types: schemas.types,
    type: (typ: TypeName) => types.get(typ),
    items: Object.freeze([...lists.values()].flat()),
    all: <T extends TypeName>(typ: T) => (listed.get(typ) ?? []) as readonly Item<T>[],
    find: <T extends TypeName>(typ: T, kennung: string | undefined) =>
      kennung === undefined ? undefined : (named.get(typ)?.get(kennung) as Item<T> | undefined),
    url: (path: string) => urlOf(options.address, path),
    absolute: (path: string) => absoluteUrl(options.address, path),
  });
}

/** True for an item that lists name. */
export const isListed = ({ data }: Pick<Item, "data">): boolean => !data.zurueckgezogen;

/** A node for every entry, by `typ/kennung`. */
function nodesOf(
  entries: readonly Entry[],
  types: ReadonlyMap<string, ContentType>,
  { address }: SiteOptions,
): ReadonlyMap<string, Node> {
  const visible = new Set(entries.map(({ typ, kennung }) => `${typ}/${kennung}`));
  return new Map(
    entries.map((selected) => {
      const type = types.get(selected.typ);
      if (!type) throw new Error(`entry of an unknown type: ${selected.typ}`);
      const entry = shownPart(selected, type, (key) => visible.has(key));
      const path = `${type.path}${entry.kennung}/`;
      const both = { outgoing: [], incoming: [] };
      return [
        `${entry.typ}/${entry.kennung}`,
        { item: { ...entry, type, path, url: urlOf(address, path), ...both }, ...both },
      ];
    }),
  );
}

/** What of an entry there is to show: nothing that is empty, and no reference to what nobody sees here. */
export function shownPart(entry: Entry, type: ContentType, isKnown: IsKnown): Entry {
  return withoutEmpty(withoutHidden(entry, type, isKnown));
}

/** Finds all references and freezes the items. */
function connect(nodes: ReadonlyMap<string, Node>, textLinks: TextLinks): void {
  const isKnown = (key: string): boolean => nodes.has(key);
  for (const from of nodes.values()) {
    for (const { key, field, title } of linksFrom(from.item, from.item.type, isKnown, textLinks)) {
      const to = nodes.get(key)!;
      const reference = { from: from.item, to: to.item, field, title };
      from.outgoing.push(reference);
      to.incoming.push(reference);
    }
  }
  for (const node of nodes.values()) for (const one of [node.outgoing, node.incoming, node.item]) Object.freeze(one);
}

/** What an entry refers to, in fields and text, once per field: the key of the other (`typ/kennung`), field and its title. */
export function linksFrom(
  entry: Entry,
  { fields }: ContentType,
  isKnown: IsKnown,
  textLinks: TextLinks,
): readonly Link[] {
  const found = new Map<string, Link>();
  const own = `${entry.typ}/${entry.kennung}`;
  const add = (key: string, field: string | null, title: string): void => {
    const name = `${field ?? ""} ${key}`;
    if (key !== own && isKnown(key) && !found.has(name)) found.set(name, { key, field, title });
  };
  for (const { path, targets, kennung, title } of references(fields, entry.data)) {
    const target = targets.find((typ) => isKnown(`${typ}/${kennung}`));
    add(`${target}/${kennung}`, String(path[0]), title);
  }
  for (const key of textLinks(entry)) add(key, null, "Text");
  return [...found.values()];
}

/** The items of each type in the order of its list. */
function listsOf(
  nodes: ReadonlyMap<string, Node>,
  types: readonly ContentType[],
  now: Date,
): ReadonlyMap<string, readonly Item[]> {
  const byTyp = Map.groupBy(
    [...nodes.values()].map(({ item }) => item),
    ({ typ }) => typ,
  );
  return new Map(
    types.map((type) => [type.typ, Object.freeze((byTyp.get(type.typ) ?? []).toSorted(listOrder(type, now)))]),
  );
}
