import { Cell, note } from "./derived.ts";

/** What begins the key of a value. */
const aKey = "at ";

/** A map that stays the same object while its values change; who asked for a key is told only of changes of that key. */
export class LiveMap<V> implements ReadonlyMap<string, V> {
  #map: Map<string, V> = new Map();
  readonly #asked = new Map<string, Cell>();
  readonly #owner: string | undefined;
  readonly #keys: Cell;
  readonly #all: Cell;

  /** `owner` is the name under which later builds know the map. */
  constructor(owner?: string) {
    this.#owner = owner;
    this.#keys = new Cell(owner, "keys");
    this.#all = new Cell(owner, "all");
  }

  get size(): number {
    note(this.#keys);
    return this.#map.size;
  }
  get(key: string): V | undefined {
    this.#ask(key);
    return this.#map.get(key);
  }
  has(key: string): boolean {
    this.#ask(key);
    return this.#map.has(key);
  }
  keys(): MapIterator<string> {
    note(this.#keys);
    return this.#map.keys();
  }
  values(): MapIterator<V> {
    note(this.#all);
    return this.#map.values();
  }
  entries(): MapIterator<[string, V]> {
    note(this.#all);
    return this.#map.entries();
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this);
  }

  /** What stands behind a {@link Cell} of this key. */
  behind(key: string): unknown {
    if (key === "all") return this.#map;
    return key === "keys" ? [...this.#map.keys()] : this.#map.get(key.slice(aKey.length));
  }

  /** Puts another value where there was one; belongs to the revision that is running. */
  replace(key: string, value: V): void {
    this.#map.set(key, value);
    this.#asked.get(key)?.change();
    this.#all.change();
  }

  /** Takes another map, which nobody changes from here on. */
  become(map: Map<string, V>): void {
    for (const [key, cell] of this.#asked) if (this.#map.get(key) !== map.get(key)) cell.change();
    this.#map = map;
    this.#keys.change();
    this.#all.change();
  }

  #ask(key: string): void {
    let cell = this.#asked.get(key);
    if (!cell) this.#asked.set(key, (cell = new Cell(this.#owner, aKey + key)));
    note(cell);
  }
}
