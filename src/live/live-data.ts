import type { Json } from "../model/field.ts";
import { Cell, note } from "./derived.ts";
import { keepWhole, share } from "./share.ts";

/** The fields of an entry as they are at the moment. */
type Fields = Readonly<Record<string, Json>>;

/** Key of all fields, and what begins the key of one. */
const allFields = "felder";
const aField = "feld ";

/** Key of all that is known by the object of the fields: answers that others have found by it are made of the text too. */
export const wholeEntry = "eintrag";

/** What stands behind the fields that pages read. */
const behind = new WeakMap<object, LiveData>();

/** The fields of an entry behind one object that stays the same; who reads a field is told of when it changes. */
export class LiveData {
  /** What pages get as `data`. */
  readonly view: object;
  readonly #cells = new Map<string, Cell>();
  readonly #owner: string | undefined;
  readonly #all: Cell;
  readonly #whole: Cell;
  #fields: Fields;

  /** `owner` is the name under which later builds know the entry. */
  constructor(fields: object, owner?: string) {
    this.#fields = fields as Fields;
    this.#owner = owner;
    this.#all = new Cell(owner, allFields);
    this.#whole = new Cell(owner, wholeEntry);
    keepWhole(fields);
    const read = (name: string | symbol): Json | undefined => {
      if (typeof name === "symbol") return undefined;
      note(this.#cell(name));
      return this.#fields[name];
    };
    this.view = new Proxy(
      {},
      {
        get: (_, name) => read(name),
        has: (_, name) => read(name) !== undefined,
        ownKeys: () => {
          note(this.#all);
          return Object.keys(this.#fields);
        },
        getOwnPropertyDescriptor: (_, name) => {
          const value = read(name);
          return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: false };
        },
        set: () => false,
        defineProperty: () => false,
        deleteProperty: () => false,
      },
    );
    behind.set(this.view, this);
  }

  /** The fields themselves; whoever asks is told of every change. */
  get fields(): Fields {
    note(this.#whole);
    return this.#fields;
  }

  /** Takes the fields of a newer reading; those that say the same stay the same objects. `anew` when the text is another one. */
  become(fields: object, anew: boolean): void {
    const old = this.#fields;
    const kept = Object.fromEntries(
      Object.entries(fields as Fields).map(([name, value]) => [name, share(old[name], value) as Json]),
    );
    const names = new Set([...Object.keys(old), ...Object.keys(kept)]);
    const changed = [...names].filter((name) => old[name] !== kept[name]);
    const reordered = Object.keys(old).join() !== Object.keys(kept).join();
    // Another object, since answers that are known by it were made of the text too.
    if (anew || reordered || changed.length > 0) {
      this.#fields = kept;
      keepWhole(kept);
      this.#all.change();
      this.#whole.change();
    }
    for (const name of changed) this.#cells.get(name)?.change();
  }

  /** What stands behind a {@link Cell} of this key, as far as it is in the fields. */
  behind(key: string): unknown {
    return key === allFields || key === wholeEntry ? this.#fields : this.#fields[key.slice(aField.length)];
  }

  #cell(name: string): Cell {
    const known = this.#cells.get(name);
    if (known) return known;
    const cell = new Cell(this.#owner, aField + name);
    this.#cells.set(name, cell);
    return cell;
  }
}

/** The object that stands for the data of an entry: what was read from its file, also for an entry of a live site. */
export function readData(data: object): object {
  return behind.get(data)?.fields ?? data;
}
