import type { Item } from "../model/site.ts";
import { isBond, isHandedOn, type JointEntry } from "./joint-entries.ts";

/** One line of the drawing, as on a map of an underground: it runs through everybody who has a part in its entry. */
export interface Line {
  /** The entry the line is named after. */
  readonly item: Item;
  /** All who have a part in it. */
  readonly parties: readonly Item[];
  /** Those it runs through; the others are reached by a line that joins them already. */
  readonly stops: readonly Item[];
  /** All entries this line stands for, its own first: those of the same parties or of some of them. */
  readonly entries: readonly Item[];
}

/** From here on two lines beside each other would say the same thing twice. */
const overlap = 3;

/**
 * The lines to draw. Entries of parties that one line joins already add to that line; so n parties make n strokes and not
 * n². What is only handed on makes a line for those whom nothing else joins.
 */
export function linesOf(joint: readonly JointEntry[]): readonly Line[] {
  const lines: { item: Item; parties: readonly Item[]; all: Set<Item>; stops: readonly Item[]; entries: Item[] }[] = [];
  for (const { item, parties } of joint.toSorted(byRank)) {
    const covering = lines.find(({ all }) => parties.every((party) => all.has(party)));
    if (covering) {
      if (!covering.entries.includes(item)) covering.entries.push(item);
      continue;
    }
    if (isHandedOn(item) && parties.every((party) => lines.some(({ all }) => all.has(party)))) continue;
    const stops = reduced(item, parties, lines);
    lines.push({ item, parties, all: new Set(parties), stops: stops.toSorted(byPlace), entries: [item] });
  }
  return lines;
}

/** The line of one entry by itself, as its own page draws it. */
export function lineOf({ item, parties }: JointEntry): Line {
  return { item, parties, stops: parties.toSorted(byPlace), entries: [item] };
}

/** Bonds first, what is handed on last, of each the larger ones first; a Projekt before a Verbund of the same parties, since it says what they do. */
function byRank(a: JointEntry, b: JointEntry): number {
  const rank = ({ item }: JointEntry): number => (isBond(item) ? 0 : isHandedOn(item) ? 2 : 1);
  return (
    rank(a) - rank(b) ||
    b.parties.length - a.parties.length ||
    (a.item.path < b.item.path ? -1 : a.item.path > b.item.path ? 1 : 0)
  );
}

/** Of parties that a line joins already one stays, the first of them on that line. */
function reduced(item: Item, parties: readonly Item[], lines: readonly { readonly all: ReadonlySet<Item> }[]): Item[] {
  const least = isBond(item) ? overlap : 2;
  const kept: Item[] = [];
  let rest = parties.toSorted(byPlace);
  for (;;) {
    let most: readonly Item[] = [];
    for (const { all } of lines) {
      const shared = rest.filter((party) => all.has(party));
      if (shared.length > most.length) most = shared;
    }
    if (most.length < least) return [...kept, ...rest];
    kept.push(most[0]!);
    const gone = new Set(most);
    rest = rest.filter((party) => !gone.has(party));
  }
}

/** Kreise first, Partner last, else by kennung. */
function byPlace(a: Item, b: Item): number {
  return rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1);
}

function rankOf(item: Item): number {
  if (item.typ === "partner") return 2;
  return isKreis(item) ? 0 : 1;
}

/** True for a Kreis, which stands in the middle of its towns. */
export function isKreis(item: Item): boolean {
  return item.typ === "verwaltung" && (item as Item<"verwaltung">).data.art === "kreis";
}
