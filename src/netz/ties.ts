import type { Item } from "../model/site.ts";
import { isHandedOn, type JointEntry } from "./joint-entries.ts";

/** Two that work together, and the entries that say so. */
export interface Tie {
  readonly a: Item;
  readonly b: Item;
  readonly entries: readonly Item[];
}

/** How a tie is drawn: `stark` from four joint undertakings, `lose` when both only belong to or use the same, or one is a Partner. */
export type Strength = "stark" | "einfach" | "lose";

/** Looks up the tie of two; their order does not matter. */
export type TieOf = (a: Item, b: Item) => Tie | undefined;

const keyOf = (a: Item, b: Item): string => (a.path < b.path ? a.path + b.path : b.path + a.path);

/** All ties, in the order of their paths. */
export function tiesOf(joint: readonly JointEntry[]): readonly Tie[] {
  const ties = new Map<string, { a: Item; b: Item; entries: Set<Item> }>();
  for (const { item, parties } of joint) {
    for (const [i, one] of parties.entries()) {
      for (const other of parties.slice(i + 1)) {
        const [a, b] = one.path < other.path ? [one, other] : [other, one];
        const key = keyOf(a, b);
        const tie = ties.get(key) ?? { a, b, entries: new Set() };
        ties.set(key, tie);
        tie.entries.add(item);
      }
    }
  }
  return [...ties]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { a, b, entries }]) => ({ a, b, entries: [...entries] }));
}

/** Makes the look-up of ties. */
export function tieFinder(ties: readonly Tie[]): TieOf {
  const byKey = new Map(ties.map((tie) => [keyOf(tie.a, tie.b), tie]));
  return (a, b) => byKey.get(keyOf(a, b));
}

/** Entries of a tie that are something done together; a Verbund only says that both belong to it, a Vorlage that both use it. */
export function undertakings({ entries }: Tie): readonly Item[] {
  return entries.filter((item) => item.typ !== "verbund" && !isHandedOn(item));
}

/** How a tie is drawn. */
export function strengthOf(tie: Tie | undefined): Strength {
  if (!tie || tie.a.typ === "partner" || tie.b.typ === "partner") return "lose";
  const { length } = undertakings(tie);
  if (length >= 4) return "stark";
  return length === 0 ? "lose" : "einfach";
}
