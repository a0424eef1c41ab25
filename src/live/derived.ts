import { share } from "./share.ts";

/** Something pages are made of and that may change: a field of an entry, a list of entries. */
export class Cell {
  /** The revision it changed in last. */
  changed = 0;
  /** What noted it last. */
  notedBy: Reading | undefined;
  /** What gave it a number last; see {@link numberIn}. */
  numbered: Numbered | undefined;
  /** Whose it is, and which one there: names of a later build too, and none where nobody asks later. */
  readonly owner: string | undefined;
  readonly key: string;

  constructor(owner?: string, key = "") {
    this.owner = owner;
    this.key = key;
  }

  /** Says that it changed. */
  change(): void {
    this.changed = revision;
  }
}

/** What something can be made of. */
export type Source = Cell | Derived<unknown>;

/** A number that something has for somebody. */
interface Numbered {
  readonly by: object;
  readonly number: number;
}

/**
 * The number that a source has for somebody, given to it where it has none; a value that is made anew has none again.
 * Nobody who keeps numbers holds on to values.
 */
export function numberIn(by: object, source: Source, give: () => number): number {
  if (source.numbered?.by === by) return source.numbered.number;
  const number = give();
  source.numbered = { by, number };
  return number;
}

/** What was read while a value was being made, in the order of reading; now and then twice. */
interface Reading {
  sources: Source[] | undefined;
}

let revision = 0;
let reading: Reading | undefined;

/** Begins a revision: every change before the next one belongs to it. */
export function nextRevision(): void {
  revision++;
}

/** Notes that the value being made is made of this cell. */
export function note(source: Cell): void {
  noteSource(source);
}

function noteSource(source: Source): void {
  if (reading === undefined || source.notedBy === reading) return;
  // A set takes ten times as long. Two that are made one within the other may note something in turn.
  source.notedBy = reading;
  (reading.sources ??= []).push(source);
}

/**
 * A value that knows what it was made of, and is made again only when something of that changed. One that comes out the
 * same as before counts as unchanged, so what was made of it stays too; parts that come out the same stay the same objects.
 */
export class Derived<V> {
  readonly #make: () => V;
  #value: V | undefined;
  #sources: readonly Source[] | undefined;
  /** The revision up to which the value is known to hold; -1 before it is made. */
  #holds = -1;
  #changed = -1;
  /** What noted it last. */
  notedBy: Reading | undefined;
  /** What gave it a number last; see {@link numberIn}. */
  numbered: Numbered | undefined;

  constructor(make: () => V) {
    this.#make = make;
  }

  /** The value as it is now. */
  get value(): V {
    this.#refresh();
    // What never changes need not be remembered by what is made of it.
    if (this.#sources) noteSource(this);
    return this.#value as V;
  }

  /** Makes the value where there is none that holds, for what comes of making it. */
  bringUpToDate(): void {
    this.#refresh();
  }

  /** What it was made of when it was made last, in the order of reading. */
  get sources(): readonly Source[] {
    return this.#sources ?? [];
  }

  /** The revision in which the value changed last. */
  get changed(): number {
    this.#refresh();
    return this.#changed;
  }

  #refresh(): void {
    if (this.#holds === revision) return;
    if (this.#holds < 0 || this.#isStale()) this.#remake();
    this.#holds = revision;
  }

  /** Looks at sources in the order they were read: after one that changed, later ones may mean nothing any more. */
  #isStale(): boolean {
    for (const source of this.#sources ?? []) if (source.changed > this.#holds) return true;
    return false;
  }

  #remake(): void {
    const outer = reading;
    const own: Reading = { sources: undefined };
    reading = own;
    this.numbered = undefined;
    try {
      const made = this.#make();
      const shared = this.#holds < 0 ? made : share(this.#value as V, made);
      if (this.#holds < 0 || !Object.is(shared, this.#value)) this.#changed = revision;
      this.#value = shared;
    } finally {
      reading = outer;
    }
    this.#sources = own.sources && (own.sources.length > 1 ? [...new Set(own.sources)] : own.sources);
  }
}
