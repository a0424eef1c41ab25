import type { Item, Reference, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import { Cell, nextRevision, note } from "./derived.ts";
import { LiveItem } from "./live-item.ts";

/** A list of items that is told apart from what it was before. */
interface LiveList {
  readonly cell: Cell;
  items: readonly LiveItem[];
}

/**
 * A site that stays the same object while entries change. Pages read it like any other; each `Answer` made of it knows
 * which fields, texts, references and lists it was made of, and holds until one of them changes. What a site is besides
 * its entries stays: for another hub.yaml, other types or another day there has to be another site.
 */
export class LiveSite implements Site {
  readonly hub: Site["hub"];
  readonly address: Site["address"];
  readonly audience: Site["audience"];
  readonly now: Site["now"];
  readonly types: Site["types"];
  readonly hubs: Site["hubs"];
  readonly type: Site["type"];
  readonly url: Site["url"];
  readonly absolute: Site["absolute"];
  #known: ReadonlyMap<string, LiveItem> = new Map();
  readonly #items: LiveList = { cell: new Cell(), items: [] };
  readonly #lists = new Map<TypeName, LiveList>();
  readonly #asked = new Map<string, Cell>();

  constructor(site: Site) {
    ({ hub: this.hub, address: this.address, audience: this.audience, now: this.now } = site);
    ({ types: this.types, hubs: this.hubs, type: this.type, url: this.url, absolute: this.absolute } = site);
    this.become(site, new Set());
  }

  get items(): readonly Item[] {
    note(this.#items.cell);
    return this.#items.items;
  }

  all<T extends TypeName>(typ: T): readonly Item<T>[] {
    const list = this.#list(typ);
    note(list.cell);
    return list.items as readonly Item[] as readonly Item<T>[];
  }

  find<T extends TypeName>(typ: T, kennung: string | undefined): Item<T> | undefined {
    const key = `${typ}/${kennung}`;
    const asked = this.#asked.get(key) ?? new Cell();
    this.#asked.set(key, asked);
    note(asked);
    return this.#known.get(key) as Item | undefined as Item<T> | undefined;
  }

  /** Takes a newer site; `files` are changed files beside entries, relative to the content folder. */
  become(site: Site, files: ReadonlySet<string>): void {
    nextRevision();
    const folders = new Set(Array.from(files, (file) => file.split("/").slice(0, 2).join("/")));
    const old = this.#known;
    this.#known = new Map(
      site.items.map((item) => {
        const key = `${item.typ}/${item.kennung}`;
        const known = old.get(key);
        known?.become(item, folders.has(item.file.split("/").slice(0, 2).join("/")));
        return [key, known ?? new LiveItem(item)];
      }),
    );
    for (const [key, cell] of this.#asked) if (old.get(key) !== this.#known.get(key)) cell.change();
    for (const item of site.items)
      this.#live(item).refer(this.#references(item.outgoing), this.#references(item.incoming));
    this.#put(this.#items, site.items);
    for (const { typ } of site.types) this.#put(this.#list(typ), site.all(typ));
  }

  #live(item: Item): LiveItem {
    return this.#known.get(`${item.typ}/${item.kennung}`)!;
  }

  #references(references: readonly Reference[]): readonly Reference[] {
    return references.map(({ from, to, field, title }) => ({
      from: this.#live(from),
      to: this.#live(to),
      field,
      title,
    }));
  }

  #put(list: LiveList, found: readonly Item[]): void {
    const items = found.map((item) => this.#live(item));
    if (items.length === list.items.length && items.every((item, i) => item === list.items[i])) return;
    list.items = items;
    list.cell.change();
  }

  #list(typ: TypeName): LiveList {
    const known = this.#lists.get(typ);
    if (known) return known;
    const list: LiveList = { cell: new Cell(), items: [] };
    this.#lists.set(typ, list);
    return list;
  }
}
