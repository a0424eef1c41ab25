import { absoluteUrl, urlOf, type Address } from "./address.ts";
import type { ContentType, Schemas } from "./content-type.ts";
import type { Entry } from "./entry.ts";
import type { Hub } from "./hub.ts";
import { listOrder } from "./list-order.ts";
import type { Audience } from "./select.ts";
import type { TypeName } from "./types.generated.ts";
import { references } from "./walk.ts";
import { withoutEmpty } from "./without-empty.ts";
import { withoutHidden } from "./without-hidden.ts";

/** An entry in the site: with its type, its URL, what it refers to and what refers to it. */
export interface Item<T extends TypeName = TypeName> extends Entry<T> {
  readonly type: ContentType;
  /** Path in the site without base: `/themen/kassenarchivierung/`. */
  readonly path: string;
  /** URL with the base path, for `href`. */
  readonly url: string;
  /** References of this entry, hidden entries left out. */
  readonly outgoing: readonly Reference[];
  /** References of other entries to this one. */
  readonly incoming: readonly Reference[];
}

/** A field of one entry that names another. */
export interface Reference {
  readonly from: Item;
  readonly to: Item;
  /** Outermost field: `treffen`; null for a link in the text. */
  readonly field: string | null;
  /** German title of that field. */
  readonly title: string;
}

/** The whole hub as pages see it: frozen, linked both ways, in German order. */
export interface Site {
  readonly hub: Hub;
  readonly address: Address;
  readonly audience: Audience;
  /** Moment of the build, only for comparing. */
  readonly now: Date;
  readonly types: readonly ContentType[];
  /** A type by its name, or undefined when this hub does not have it. */
  type(typ: TypeName): ContentType | undefined;
  readonly items: readonly Item[];
  /** Items of a type in the order of its list, withdrawn ones left out. */
  all<T extends TypeName>(typ: T): readonly Item<T>[];
  /** An item, or undefined when there is none or nobody may see it. */
  find<T extends TypeName>(typ: T, kennung: string | undefined): Item<T> | undefined;
  /** URL with the base path of a path inside the site. */
  url(path: string): string;
  /** URL with origin, as far as it is known. */
  absolute(path: string): string;
}

export interface SiteOptions {
  readonly hub: Hub;
  readonly address: Address;
  readonly audience: Audience;
  readonly now: Date;
}

/** Links selected entries into a frozen {@link Site}; `textLinks` gives the entries a body links to, as `typ/kennung`. */
export function link(
  entries: readonly Entry[],
  schemas: Schemas,
  options: SiteOptions,
  textLinks: (entry: Entry) => Iterable<string>,
): Site {
  const types = new Map(schemas.types.map((type) => [type.typ, type]));
  const index = new Map<string, Item>();
  const links = new Map<Item, { outgoing: Reference[]; incoming: Reference[] }>();
  const visible = new Set(entries.map(({ typ, kennung }) => `${typ}/${kennung}`));
  for (const selected of entries) {
    const type = types.get(selected.typ)!;
    const entry = withoutEmpty(withoutHidden(selected, type, (key) => visible.has(key)));
    const path = `${type.path}${entry.kennung}/`;
    const both = { outgoing: [], incoming: [] };
    const item: Item = { ...entry, type, path, url: urlOf(options.address, path), ...both };
    index.set(`${entry.typ}/${entry.kennung}`, item);
    links.set(item, both);
  }
  for (const from of index.values()) {
    const known = new Set<string>();
    const add = (to: Item | undefined, field: string | null, title: string): void => {
      const key = `${field ?? ""} ${to?.path}`;
      if (!to || to === from || known.has(key)) return;
      known.add(key);
      const reference = { from, to, field, title };
      links.get(from)!.outgoing.push(reference);
      links.get(to)!.incoming.push(reference);
    };
    for (const { path, targets, kennung, title } of references(from.type.fields, from.data)) {
      add(
        targets.map((typ) => index.get(`${typ}/${kennung}`)).find((item) => item),
        String(path[0]),
        title,
      );
    }
    for (const key of textLinks(from)) add(index.get(key), null, "Text");
  }
  const byTyp = new Map<string, readonly Item[]>();
  for (const type of schemas.types) {
    const items = [...index.values()].filter((item) => item.typ === type.typ);
    byTyp.set(type.typ, Object.freeze(items.toSorted(listOrder(type, options.now))));
  }
  const listed = new Map(
    [...byTyp].map(([typ, items]) => [typ, Object.freeze(items.filter(({ data }) => !data.zurueckgezogen))]),
  );
  for (const item of index.values()) freezeItem(item);
  return Object.freeze({
    ...options,
    types: schemas.types,
    type: (typ: TypeName) => types.get(typ),
    items: Object.freeze([...byTyp.values()].flat()),
    all: <T extends TypeName>(typ: T) => (listed.get(typ) ?? []) as readonly Item<T>[],
    find: <T extends TypeName>(typ: T, kennung: string | undefined) =>
      index.get(`${typ}/${kennung}`) as Item<T> | undefined,
    url: (path: string) => urlOf(options.address, path),
    absolute: (path: string) => absoluteUrl(options.address, path),
  });
}

function freezeItem(item: Item): void {
  Object.freeze(item.outgoing);
  Object.freeze(item.incoming);
  Object.freeze(item);
}
