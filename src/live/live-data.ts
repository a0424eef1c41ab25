import type { Json } from "../model/field.ts";
import { Cell, note } from "./derived.ts";
import { isSame } from "./is-same.ts";

/** The fields of an entry as they are at the moment. */
type Fields = Readonly<Record<string, Json>>;

/** What stands behind the fields that pages read. */
const behind = new WeakMap<object, LiveData>();

/** The fields of an entry behind one object that stays the same; who reads a field is told of when it changes. */
export class LiveData {
  /** What pages get as `data`. */
  readonly view: object;
  readonly #cells = new Map<string, Cell>();
  readonly #all = new Cell();
  #fields: Fields;

  constructor(fields: object) {
    this.#fields = fields as Fields;
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
    note(this.#all);
    return this.#fields;
  }

  /** Takes the fields of a newer reading. */
  become(fields: object): void {
    const old = this.#fields;
    if (old === fields) return;
    this.#fields = fields as Fields;
    this.#all.change();
    for (const [name, cell] of this.#cells) if (!isSame(old[name], this.#fields[name])) cell.change();
  }

  #cell(name: string): Cell {
    const known = this.#cells.get(name);
    if (known) return known;
    const cell = new Cell();
    this.#cells.set(name, cell);
    return cell;
  }
}

/** The object that stands for the data of an entry: what was read from its file, also for an entry of a live site. */
export function readData(data: object): object {
  return behind.get(data)?.fields ?? data;
}
