import type { Entry, EntryFile, Locate } from "../model/entry.ts";
import type { Item, Reference } from "../model/site.ts";
import { Cell, note } from "./derived.ts";
import { isSame } from "./share.ts";
import { LiveData, wholeEntry } from "./live-data.ts";

/** An item that stays the same object while its entry changes; pages read it like any other. */
export class LiveItem implements Item {
  readonly typ: Item["typ"];
  readonly kennung: string;
  readonly file: string;
  readonly type: Item["type"];
  readonly path: string;
  readonly url: string;
  readonly #data: LiveData;
  readonly #cells: Readonly<Record<"text" | "files" | "outgoing" | "incoming", Cell>>;
  #entry: Entry;
  #outgoing: readonly Reference[] = [];
  #incoming: readonly Reference[] = [];

  constructor(item: Item) {
    this.#entry = item;
    const name = `${item.typ}/${item.kennung}`;
    this.#data = new LiveData(item.data, name);
    const cell = (key: string): Cell => new Cell(name, key);
    this.#cells = { text: cell("text"), files: cell("files"), outgoing: cell("outgoing"), incoming: cell("incoming") };
    ({ typ: this.typ, kennung: this.kennung, file: this.file, type: this.type } = item);
    ({ path: this.path, url: this.url } = item);
  }

  get data(): Item["data"] {
    return this.#data.view as Item["data"];
  }
  get body(): string {
    note(this.#cells.text);
    return this.#entry.body;
  }
  get bodyLine(): number {
    note(this.#cells.text);
    return this.#entry.bodyLine;
  }
  get files(): readonly EntryFile[] {
    note(this.#cells.files);
    return this.#entry.files;
  }
  get locate(): Locate {
    note(this.#cells.text);
    return this.#entry.locate;
  }
  get outgoing(): readonly Reference[] {
    note(this.#cells.outgoing);
    return this.#outgoing;
  }
  get incoming(): readonly Reference[] {
    note(this.#cells.incoming);
    return this.#incoming;
  }

  /** Takes a newer reading of the entry; `newFiles` says that files beside it are others, whatever their names. */
  become(item: Entry, newFiles: boolean): void {
    const old = this.#entry;
    this.#entry = item;
    if (old.data !== item.data || old.body !== item.body) {
      const anew = old.body !== item.body || old.bodyLine !== item.bodyLine;
      this.#data.become(item.data, anew);
      if (anew) this.#cells.text.change();
    }
    if (newFiles || !isSame(old.files, item.files)) this.#cells.files.change();
  }

  /** What stands behind a {@link Cell} of this key, as plain data. */
  behind(key: string): unknown {
    const { body, bodyLine, files } = this.#entry;
    if (key === "text") return [bodyLine, body];
    if (key === wholeEntry) return [bodyLine, body, this.#data.behind(key)];
    if (key === "files") return files.map(({ name, size, look }) => [name, size, look]);
    if (key === "outgoing") return this.#outgoing.map(({ to, field, title }) => [nameOf(to), field, title]);
    if (key === "incoming") return this.#incoming.map(({ from, field, title }) => [nameOf(from), field, title]);
    return this.#data.behind(key);
  }

  /** Takes references that were found anew, between live items. */
  refer(outgoing: readonly Reference[], incoming: readonly Reference[]): void {
    if (!areSame(this.#outgoing, outgoing)) {
      this.#outgoing = outgoing;
      this.#cells.outgoing.change();
    }
    if (!areSame(this.#incoming, incoming)) {
      this.#incoming = incoming;
      this.#cells.incoming.change();
    }
  }
}

const nameOf = ({ typ, kennung }: Item): string => `${typ}/${kennung}`;

function areSame(old: readonly Reference[], found: readonly Reference[]): boolean {
  return (
    old.length === found.length &&
    old.every((one, i) => {
      const { from, to, field, title } = found[i]!;
      return one.from === from && one.to === to && one.field === field && one.title === title;
    })
  );
}
