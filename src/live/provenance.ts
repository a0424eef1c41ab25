import { Cell, type Derived, type Source } from "./derived.ts";

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
  for (const node of made.keys())
    made[node] = Number(sourcesOf(provenance, node).some((one) => (one >= 0 ? made[one]! > 0 : isOne(-1 - one))));
  return new Set([...provenance.nodes].filter(([, node]) => made[node]).map(([name]) => name));
}

/** Puts provenances together; nodes of the same sources are one. */
export class ProvenanceBuilder {
  readonly #cells: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #ends: number[] = [];
  readonly #sources: number[] = [];
  /** Nodes by a sum of their sources. */
  readonly #alike = new Map<number, number[]>();
  readonly #nodes = new Map<string, number>();

  /** Adds what was made here, by names, with all that it was made of. */
  add(made: ReadonlyMap<string, Derived<unknown>>): void {
    const known = new Map<Source, number>();
    const numberOf = (source: Source): number => {
      const number = known.get(source) ?? (source instanceof Cell ? this.#cell(source) : nodeOf(source));
      known.set(source, number);
      return number;
    };
    const nodeOf = (derived: Derived<unknown>): number => this.#node(derived.sources.map(numberOf));
    for (const [name, derived] of made) this.#nodes.set(name, numberOf(derived));
  }

  /** Adds what was made elsewhere, or before; only names that are wanted. */
  join(other: Provenance, isWanted: (name: string) => boolean = () => true): void {
    const names = [...other.nodes].filter(([name]) => isWanted(name));
    const wanted = withSources(
      other,
      Array.from(names, ([, node]) => node),
    );
    const cells = cellsOf(other);
    const cellNumbers = new Map<number, number>();
    const nodeNumbers = new Map<number, number>();
    const numberOf = (source: number): number => {
      if (source >= 0) return nodeNumbers.get(source)!;
      const number = cellNumbers.get(source) ?? this.#cellNamed(...cells[-1 - source]!);
      cellNumbers.set(source, number);
      return number;
    };
    for (const [node, isOne] of wanted.entries())
      if (isOne) nodeNumbers.set(node, this.#node(Array.from(sourcesOf(other, node), numberOf)));
    for (const [name, node] of names) this.#nodes.set(name, nodeNumbers.get(node)!);
  }

  /** Everything that was added. */
  get provenance(): Provenance {
    return {
      cells: this.#cells.join("\n"),
      ends: Int32Array.from(this.#ends),
      sources: Int32Array.from(this.#sources),
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

  #node(sources: readonly number[]): number {
    let sum = sources.length;
    for (const source of sources) sum = (Math.imul(sum, 31) + source) | 0;
    const alike = this.#alike.get(sum);
    const same = alike?.find((node) => this.#isMadeOf(node, sources));
    if (same !== undefined) return same;
    const node = this.#ends.length;
    for (const source of sources) this.#sources.push(source);
    this.#ends.push(this.#sources.length);
    if (alike) alike.push(node);
    else this.#alike.set(sum, [node]);
    return node;
  }

  #isMadeOf(node: number, sources: readonly number[]): boolean {
    const begin = this.#ends[node - 1] ?? 0;
    return this.#ends[node]! - begin === sources.length && sources.every((one, i) => this.#sources[begin + i] === one);
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
