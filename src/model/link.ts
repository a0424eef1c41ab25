import { collator } from "../text/collator.ts";
import { absoluteUrl, urlOf } from "./address.ts";
import type { ContentType, Schemas } from "./content-type.ts";
import type { Entry } from "./entry.ts";
import { listOrder } from "./list-order.ts";
import type { Item, Reference, Site, SiteOptions } from "./site.ts";
import type { TypeName } from "./types.generated.ts";
import { references } from "./walk.ts";
import { withoutEmpty } from "./without-empty.ts";
import { withoutHidden } from "./without-hidden.ts";

/** Names the entries a body links to, as `typ/kennung`. */
type TextLinks = (entry: Entry) => Iterable<string>;

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
  return Object.freeze({
    ...options,
    hubs: Object.freeze((options.hubs ?? []).toSorted((a, b) => collator.compare(a.name, b.name))),
    types: schemas.types,
    type: (typ: TypeName) => types.get(typ),
    items: Object.freeze([...lists.values()].flat()),
    all: <T extends TypeName>(typ: T) => (listed.get(typ) ?? []) as readonly Item<T>[],
    find: <T extends TypeName>(typ: T, kennung: string | undefined) =>
      nodes.get(`${typ}/${kennung}`)?.item as Item<T> | undefined,
    url: (path: string) => urlOf(options.address, path),
    absolute: (path: string) => absoluteUrl(options.address, path),
  });
}

const isListed = ({ data }: Item): boolean => !data.zurueckgezogen;

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
      const entry = withoutEmpty(withoutHidden(selected, type, (key) => visible.has(key)));
      const path = `${type.path}${entry.kennung}/`;
      const both = { outgoing: [], incoming: [] };
      return [
        `${entry.typ}/${entry.kennung}`,
        { item: { ...entry, type, path, url: urlOf(address, path), ...both }, ...both },
      ];
    }),
  );
}

/** Finds all references and freezes the items. */
function connect(nodes: ReadonlyMap<string, Node>, textLinks: TextLinks): void {
  for (const from of nodes.values()) {
    const known = new Set<string>();
    const add = (to: Node | undefined, field: string | null, title: string): void => {
      const key = `${field ?? ""} ${to?.item.path}`;
      if (!to || to === from || known.has(key)) return;
      known.add(key);
      const reference = { from: from.item, to: to.item, field, title };
      from.outgoing.push(reference);
      to.incoming.push(reference);
    };
    const { item } = from;
    for (const { path, targets, kennung, title } of references(item.type.fields, item.data)) {
      const target = targets.find((typ) => nodes.has(`${typ}/${kennung}`));
      add(nodes.get(`${target}/${kennung}`), String(path[0]), title);
    }
    for (const key of textLinks(item)) add(nodes.get(key), null, "Text");
  }
  for (const node of nodes.values()) for (const one of [node.outgoing, node.incoming, node.item]) Object.freeze(one);
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
