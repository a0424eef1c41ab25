import { Cell, numberIn, type Derived, type Source } from "./derived.ts";

/**
 * What things were made of, as plain data that a later build can go by: each is made of others and, in the end, of cells.
 * `sources` holds the numbers of what a node was made of, one node after the other; `ends` says where those of a node
 * end. A number from zero up is a node, which comes before all that are made of it; below zero, `-1 - n`, it is a cell.
 */
export interface Provenance {
  /** Owner and key of each cell, with a tab between them, a line for each: one text takes little to send and to keep. */
  readonly cells: string;
  readonly ends: Int32Array;
  readonly sources: Int32Array;
  /** What was made, by its name, with the number of its node. */
  readonly nodes: ReadonlyMap<string, number>;
}

/** Owner and key of a cell. */
export type CellName = readonly [owner: string, key: string];

/** The cells of a provenance by their numbers. */
export function cellsOf({ cells }: Provenance): CellName[] {
  return cells === "" ? [] : cells.split("\n").map((line) => line.split("\t", 2) as unknown as CellName);
}

/** Names in a provenance of what was made of one of these cells, however far down; cells are told by their numbers. */
export function madeOf(provenance: Provenance, isOne: (cell: number) => boolean): ReadonlySet<string> {
  const made = new Uint8Array(provenance.ends.length);
  const { ends, sources } = provenance;
  let at = 0;
  for (let node = 0; node < ends.length; node++)
    for (const end = ends[node]!; at < end; at++) {
      const source = sources[at]!;
      if (source >= 0 ? made[source]! > 0 : isOne(-1 - source)) made[node] = 1;
    }
  return new Set([...provenance.nodes].filter(([, node]) => made[node]).map(([name]) => name));
}

/** Puts provenances together; nodes of the same sources are one. */
export class ProvenanceBuilder {
  readonly #cells: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #ends: number[] = [];
  readonly #sources = new Numbers();
  /** Nodes by a sum of their sources. */
  readonly #alike = new Map<number, number[]>();
  readonly #nodes = new Map<string, number>();

  /** Adds something that was made here, by a name, with all that it was made of, and holds on to nothing of that. */
  add(name: string, made: Derived<unknown>): void {
    const numberOf = (source: Source): number =>
      numberIn(this, source, () =>
        source instanceof Cell ? this.#cell(source) : this.#node(source.sources.map(numberOf)),
      );
    this.#nodes.set(name, numberOf(made));
  }

  /** Adds what was made elsewhere, or before; only names that are wanted. */
  join(other: Provenance, isWanted: (name: string) => boolean = () => true): void {
    const names = [...other.nodes].filter(([name]) => isWanted(name));
    const wanted = withSources(
      other,
      Array.from(names, ([, node]) => node),
    );
    const cells = cellsOf(other);
    // Nought is no number of a cell, so it stands for one that is not looked up yet.
    const cellNumbers = new Int32Array(cells.length);
    const nodeNumbers = new Int32Array(wanted.length);
    const numberOf = (source: number): number => {
      if (source >= 0) return nodeNumbers[source]!;
      return (cellNumbers[-1 - source] ||= this.#cellNamed(...cells[-1 - source]!));
    };
    for (const [node, isOne] of wanted.entries())
      if (isOne) nodeNumbers[node] = this.#node(sourcesOf(other, node).map(numberOf));
    for (const [name, node] of names) this.#nodes.set(name, nodeNumbers[node]!);
  }

  /** Everything that was added. */
  get provenance(): Provenance {
    return {
      cells: this.#cells.join("\n"),
      ends: Int32Array.from(this.#ends),
      sources: this.#sources.all,
      nodes: this.#nodes,
    };
  }

  #cell({ owner, key }: Cell): number {
    if (owner === undefined) throw new Error(`a cell without an owner cannot be known later: ${key}`);
    return this.#cellNamed(owner, key);
  }

  #cellNamed(owner: string, key: string): number {
    let keys = this.#numbers.get(owner);
    if (!keys) this.#numbers.set(owner, (keys = new Map<string, number>()));
    const known = keys.get(key);
    if (known !== undefined) return known;
    this.#cells.push(`${owner}\t${key}`);
    keys.set(key, -this.#cells.length);
    return -this.#cells.length;
  }

  #node(sources: ArrayLike<number>): number {
    let sum = sources.length;
    for (let i = 0; i < sources.length; i++) sum = (Math.imul(sum, 31) + sources[i]!) | 0;
    const alike = this.#alike.get(sum);
    const same = alike?.find((node) => this.#isMadeOf(node, sources));
    if (same !== undefined) return same;
    const node = this.#ends.length;
    this.#ends.push(this.#sources.add(sources));
    if (alike) alike.push(node);
    else this.#alike.set(sum, [node]);
    return node;
  }

  #isMadeOf(node: number, sources: ArrayLike<number>): boolean {
    const begin = this.#ends[node - 1] ?? 0;
    if (this.#ends[node]! - begin !== sources.length) return false;
    for (let i = 0; i < sources.length; i++) if (this.#sources.at(begin + i) !== sources[i]) return false;
    return true;
  }
}

/** A long list of whole numbers that grows. */
class Numbers {
  #room = new Int32Array(2 ** 12);
  #length = 0;

  /** All numbers so far. */
  get all(): Int32Array {
    return this.#room.slice(0, this.#length);
  }

  at(place: number): number {
    return this.#room[place]!;
  }

  /** Adds numbers, and gives the length from then on. */
  add(numbers: ArrayLike<number>): number {
    const length = this.#length + numbers.length;
    if (length > this.#room.length) {
      const room = new Int32Array(Math.max(length, this.#room.length * 2));
      room.set(this.#room);
      this.#room = room;
    }
    this.#room.set(numbers, this.#length);
    this.#length = length;
    return length;
  }
}

function sourcesOf({ ends, sources }: Provenance, node: number): Int32Array {
  return sources.subarray(ends[node - 1] ?? 0, ends[node]);
}

/** Which nodes these are made of, themselves included. */
function withSources(provenance: Provenance, nodes: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(provenance.ends.length);
  for (const node of nodes) wanted[node] = 1;
  for (let node = wanted.length - 1; node >= 0; node--)
    if (wanted[node]) for (const source of sourcesOf(provenance, node)) if (source >= 0) wanted[source] = 1;
  return wanted;
}
