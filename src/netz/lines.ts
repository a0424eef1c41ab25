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
  const lines: Growing[] = [];
  const through = new Map<Item, Growing[]>();
  for (const { item, parties } of joint.toSorted(byRank)) {
    const covering = coveringLine(parties, through);
    if (covering) {
      covering.entries.add(item);
      continue;
    }
    if (isHandedOn(item) && parties.every((party) => through.has(party))) continue;
    const stops = reduced(item, parties, through).toSorted(byPlace);
    const line = { place: lines.length, item, parties, all: new Set(parties), stops, entries: new Set([item]) };
    lines.push(line);
    for (const party of line.all) {
      const own = through.get(party);
      if (own) own.push(line);
      else through.set(party, [line]);
    }
  }
  return lines.map(({ item, parties, stops, entries }) => ({ item, parties, stops, entries: [...entries] }));
}

/** A line while entries are still added to it. */
interface Growing extends Omit<Line, "entries"> {
  /** Number in the order of the lines. */
  readonly place: number;
  readonly all: ReadonlySet<Item>;
  readonly entries: Set<Item>;
}

/** Lines by who has a part in them: most of all lines have nothing to do with a given entry. */
type Through = ReadonlyMap<Item, readonly Growing[]>;

/** The first line that all of them have a part in. */
function coveringLine(parties: readonly Item[], through: Through): Growing | undefined {
  const [fewest] = parties.map((party) => through.get(party) ?? []).toSorted((a, b) => a.length - b.length);
  return fewest?.find(({ all }) => parties.every((party) => all.has(party)));
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
function reduced(item: Item, parties: readonly Item[], through: Through): Item[] {
  const least = isBond(item) ? overlap : 2;
  const kept: Item[] = [];
  let rest = parties.toSorted(byPlace);
  for (;;) {
    const most = longestShared(rest, through);
    if (most.length < least) return [...kept, ...rest];
    kept.push(most[0]!);
    const gone = new Set(most);
    rest = rest.filter((party) => !gone.has(party));
  }
}

/** Those that one line joins: of all lines the one with most of them, of equals the first. */
function longestShared(rest: readonly Item[], through: Through): readonly Item[] {
  const counts = new Map<Growing, number>();
  for (const party of rest) for (const line of through.get(party) ?? []) counts.set(line, (counts.get(line) ?? 0) + 1);
  let best: { line: Growing; count: number } | undefined;
  for (const [line, count] of counts)
    if (!best || count > best.count || (count === best.count && line.place < best.line.place)) best = { line, count };
  return best ? rest.filter((party) => best.line.all.has(party)) : [];
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
