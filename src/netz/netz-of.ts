import { dateOf } from "../model/date-of.ts";
import type { Item, Site } from "../model/site.ts";
import { textAt } from "../model/value-at.ts";
import { oncePer } from "../once-per.ts";
import { jointEntries, type JointEntry } from "./joint-entries.ts";
import { linesOf, type Line } from "./lines.ts";
import { tieFinder, tiesOf, type Tie, type TieOf } from "./ties.ts";

/** Lines that hang together, and everybody on them. */
export interface Net {
  readonly lines: readonly Line[];
  readonly items: readonly Item[];
}

/** Who works with whom in a hub. */
export interface Netz {
  readonly joint: readonly JointEntry[];
  readonly ties: readonly Tie[];
  readonly tieOf: TieOf;
  /** The oldest first; what has no date comes last. */
  readonly nets: readonly Net[];
  /** Verwaltungen that work with nobody yet. */
  readonly alone: readonly Item[];
}

/** Works out who works with whom from all entries that name several. */
export const netzOf = oncePer((site: Site): Netz => {
  const joint = jointEntries(site);
  const ties = tiesOf(joint);
  const nets = netsOf(linesOf(joint));
  const tied = new Set(nets.flatMap(({ items }) => items));
  const alone = site.all("verwaltung").filter((item) => !tied.has(item));
  return { joint, ties, tieOf: tieFinder(ties), nets, alone };
});

/** Lines grouped by what hangs together. */
export function netsOf(lines: readonly Line[]): readonly Net[] {
  const netOf = new Map<Item, Growing>();
  for (const [latest, line] of lines.entries()) {
    const touched = new Set(line.stops.flatMap((stop) => netOf.get(stop) ?? []));
    const [net = { latest, lines: [], items: new Set<Item>() }, ...others] = [...touched].toSorted(
      (a, b) => a.latest - b.latest,
    );
    for (const one of others) {
      for (const own of one.lines) net.lines.push(own);
      for (const item of one.items) join(item, net);
    }
    for (const stop of line.stops) join(stop, net);
    net.lines.push(line);
    net.latest = latest;
  }
  function join(item: Item, net: Growing): void {
    net.items.add(item);
    netOf.set(item, net);
  }
  return [...new Set(netOf.values())]
    .toSorted((a, b) => a.latest - b.latest)
    .map((net) => ({ lines: net.lines, items: [...net.items], age: ageOf(net.lines) }))
    .toSorted((a, b) => (a.age < b.age ? -1 : 1))
    .map(({ lines: own, items }) => ({ lines: own, items }));
}

/** A net while lines are still added to it. */
interface Growing {
  readonly lines: Line[];
  readonly items: Set<Item>;
  /** Number of the line that came last. */
  latest: number;
}

/** Since when there is an entry's cooperation; the day of a review says nothing about that. */
function startOf(item: Item): string | undefined {
  return textAt(item.data, "seit") ?? (item.type.date === "stand" ? undefined : dateOf(item));
}

/** Earliest date of a net's entries, then the first of their paths: neither moves when somebody joins. */
function ageOf(lines: readonly Line[]): string {
  const entries = lines.flatMap((line) => line.entries);
  const dates = entries.map((item) => startOf(item) ?? "9999").toSorted();
  const paths = entries.map(({ path }) => path).toSorted();
  return `${dates[0] ?? ""} ${paths[0] ?? ""}`;
}
