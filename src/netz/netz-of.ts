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
  const nets: { lines: Line[]; items: Set<Item> }[] = [];
  for (const line of lines) {
    const touched = nets.filter(({ items }) => line.stops.some((stop) => items.has(stop)));
    const net = { lines: [...touched.flatMap((one) => one.lines), line], items: new Set(line.stops) };
    for (const one of touched) {
      for (const item of one.items) net.items.add(item);
      nets.splice(nets.indexOf(one), 1);
    }
    nets.push(net);
  }
  return nets
    .map((net) => ({ lines: net.lines, items: [...net.items], age: ageOf(net.lines) }))
    .toSorted((a, b) => (a.age < b.age ? -1 : 1))
    .map(({ lines: own, items }) => ({ lines: own, items }));
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
