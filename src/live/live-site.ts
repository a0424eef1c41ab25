import type { Entry } from "../model/entry.ts";
import { isListed, linksFrom, shownPart, type TextLinks } from "../model/link.ts";
import { listOrder } from "../model/list-order.ts";
import type { Item, Reference, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import { Cell, nextRevision, note } from "./derived.ts";
import { LiveItem } from "./live-item.ts";
import { placeAmong } from "./place-among.ts";

/** A list of items that is told apart from what it was before. */
interface LiveList {
  readonly cell: Cell;
  items: readonly LiveItem[];
}

/**
 * A site that stays the same object while entries change. Pages read it like any other; each `Derived` made of it knows
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
  /** Also those that have gone: an entry that comes back is the same item, whoever still holds on to it. */
  readonly #ever = new Map<string, LiveItem>();
  /** What the items were made of, and the items in the same order. */
  #entries: readonly Entry[] = [];
  #nodes: readonly LiveItem[] = [];
  readonly #items: LiveList = { cell: new Cell("", "items"), items: [] };
  readonly #lists = new Map<TypeName, LiveList>();
  readonly #asked = new Map<string, Cell>();

  /** `entries` are those that the site was linked of. */
  constructor(site: Site, entries: readonly Entry[]) {
    ({ hub: this.hub, address: this.address, audience: this.audience, now: this.now } = site);
    ({ types: this.types, hubs: this.hubs } = site);
    this.type = (typ) => site.type(typ);
    this.url = (path) => site.url(path);
    this.absolute = (path) => site.absolute(path);
    this.become(site, entries, new Set());
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
    const asked = this.#asked.get(key) ?? new Cell("", `find ${key}`);
    this.#asked.set(key, asked);
    note(asked);
    return this.#known.get(key) as Item | undefined as Item<T> | undefined;
  }

  /** What stands behind a {@link Cell} of this owner and key, as plain data; undefined where there is no such thing. */
  behind(owner: string, key: string): unknown {
    if (owner !== "") return this.#known.get(owner)?.behind(key);
    const [kind, name = ""] = key.split(" ");
    if (kind === "find") return this.#known.has(name);
    const { items } = kind === "items" ? this.#items : this.#list(name as TypeName);
    return items.map(({ typ, kennung }) => `${typ}/${kennung}`);
  }

  /** Takes a newer site of these entries; `files` are changed files beside entries, relative to the content folder. */
  become(site: Site, entries: readonly Entry[], files: ReadonlySet<string>): void {
    nextRevision();
    const folders = new Set(Array.from(files, folderOf));
    const old = this.#known;
    this.#known = new Map(
      site.items.map((item) => {
        const key = `${item.typ}/${item.kennung}`;
        const known = this.#ever.get(key);
        known?.become(item, folders.has(folderOf(item.file)));
        const live = known ?? new LiveItem(item);
        this.#ever.set(key, live);
        return [key, live];
      }),
    );
    for (const [key, cell] of this.#asked) if (old.get(key) !== this.#known.get(key)) cell.change();
    for (const item of site.items)
      this.#live(item).refer(this.#references(item.outgoing), this.#references(item.incoming));
    this.#put(this.#items, site.items);
    for (const { typ } of site.types) this.#put(this.#list(typ), site.all(typ));
    this.#entries = entries;
    this.#nodes = entries.map(({ typ, kennung }) => this.#known.get(`${typ}/${kennung}`)!);
  }

  /**
   * Takes entries as they are now and links only those that changed, so that an edit costs little in a large hub; the
   * result is what {@link become} makes. False, with nothing changed, when entries came or went.
   */
  follow(entries: readonly Entry[], textLinks: TextLinks, files: ReadonlySet<string>): boolean {
    const old = this.#entries;
    const isOther = (entry: Entry, i: number): boolean =>
      entry !== old[i] && (entry.typ !== old[i]!.typ || entry.kennung !== old[i]!.kennung);
    if (entries.length !== old.length || entries.some(isOther)) return false;
    nextRevision();
    const folders = new Set(Array.from(files, folderOf));
    const changed = this.#nodes.filter((_, i) => entries[i] !== old[i]);
    const now = entries.filter((entry, i) => entry !== old[i]);
    this.#entries = entries;
    const isKnown = (key: string): boolean => this.#known.has(key);
    const shown = changed.map((item, i) => shownPart(now[i]!, item.type, isKnown));
    for (const [i, item] of changed.entries()) item.become(shown[i]!, folders.has(folderOf(item.file)));
    this.#refer(new Map(changed.map((item, i) => [item, linksFrom(shown[i]!, item.type, isKnown, textLinks)])));
    this.#sortIn(changed);
    return true;
  }

  /** Gives items the references found anew, and those they lead to or led to. */
  #refer(found: ReadonlyMap<LiveItem, ReturnType<typeof linksFrom>>): void {
    const reached = new Set<LiveItem>();
    for (const [from, links] of found) {
      const outgoing = links.map(({ key, field, title }) => ({ from, to: this.#known.get(key)!, field, title }));
      for (const { to } of [...from.outgoing, ...outgoing]) reached.add(to as LiveItem);
      from.refer(outgoing, from.incoming);
    }
    const rank = new Map(this.#nodes.map((item, i) => [item, i]));
    for (const to of reached) {
      const all = new Set([...to.incoming.map(({ from }) => from as LiveItem), ...found.keys()]);
      const referring = [...all].toSorted((a, b) => rank.get(a)! - rank.get(b)!);
      to.refer(
        to.outgoing,
        referring.flatMap(({ outgoing }) => outgoing.filter((one) => one.to === to)),
      );
    }
  }

  /** Puts changed items where they belong in the order of their lists. */
  #sortIn(changed: readonly LiveItem[]): void {
    const typeRank = ({ typ }: LiveItem): number => this.types.findIndex((type) => type.typ === typ);
    const items: LiveItem[] = this.#items.items.filter((item) => !changed.includes(item));
    for (const item of changed) {
      const order = listOrder(item.type, this.now);
      const compare = (other: LiveItem): number => typeRank(other) - typeRank(item) || order(other, item);
      items.splice(placeAmong(items, compare), 0, item);
    }
    this.#put(this.#items, items);
    for (const typ of new Set(changed.map((item) => item.typ)))
      this.#put(
        this.#list(typ),
        items.filter((item) => item.typ === typ && isListed(item)),
      );
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
    const list: LiveList = { cell: new Cell("", `all ${typ}`), items: [] };
    this.#lists.set(typ, list);
    return list;
  }
}

/** `themen/kasse` of a file there. */
function folderOf(file: string): string {
  return file.split("/", 2).join("/");
}
