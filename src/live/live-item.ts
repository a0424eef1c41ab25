import type { Entry, EntryFile, Locate } from "../model/entry.ts";
import type { Item, Reference } from "../model/site.ts";
import { Cell, note } from "./derived.ts";
import { isSame } from "./share.ts";
import { LiveData } from "./live-data.ts";

/** An item that stays the same object while its entry changes; pages read it like any other. */
export class LiveItem implements Item {
  readonly typ: Item["typ"];
  readonly kennung: string;
  readonly file: string;
  readonly type: Item["type"];
  readonly path: string;
  readonly url: string;
  readonly #data: LiveData;
  readonly #cells = { text: new Cell(), files: new Cell(), outgoing: new Cell(), incoming: new Cell() };
  #entry: Entry;
  #outgoing: readonly Reference[] = [];
  #incoming: readonly Reference[] = [];

  constructor(item: Item) {
    this.#entry = item;
    this.#data = new LiveData(item.data);
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

function areSame(old: readonly Reference[], found: readonly Reference[]): boolean {
  return (
    old.length === found.length &&
    old.every((one, i) => {
      const { from, to, field, title } = found[i]!;
      return one.from === from && one.to === to && one.field === field && one.title === title;
    })
  );
}
