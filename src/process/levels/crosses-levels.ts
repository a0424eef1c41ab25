import { levelOf, type Arten, type Ebene } from "./level-of.ts";

/** What of a process model says who hands over to whom. */
export interface HandOvers {
  /** Elements that flows begin and end at, with the names of who they belong to: lane before pool. A pool names itself. */
  readonly nodes: readonly { readonly id: string; readonly owners: readonly string[] }[];
  /** Sequence and message flows. */
  readonly flows: readonly { readonly from: string; readonly to: string }[];
}

/** A place where work goes from one level to another, lower level first, whichever way it goes. */
export type Crossing = readonly [Ebene, Ebene];

const ORDER: readonly Ebene[] = ["gemeinde", "kreis", "land", "bund"];

/** Between which levels a process hands over; empty when it stays on one. Gemeinde with Kreis is „Kreis/Stadt-Schnittstelle“. */
export function crossesLevels({ nodes, flows }: HandOvers, arten: Arten): Crossing[] {
  const levels = new Map(nodes.map(({ id, owners }) => [id, innermost(owners, arten)]));
  const found = new Map<string, Crossing>();
  for (const { from, to } of flows) {
    const a = levels.get(from);
    const b = levels.get(to);
    if (!a || !b || a === b) continue;
    const crossing: Crossing = ORDER.indexOf(a) < ORDER.indexOf(b) ? [a, b] : [b, a];
    found.set(crossing.join("-"), crossing);
  }
  return [...found.values()].toSorted((x, y) => rank(x) - rank(y));
}

/** A lane that says its level speaks for itself, also inside the pool of another; otherwise the pool does. */
function innermost(owners: readonly string[], arten: Arten): Ebene | undefined {
  for (const owner of owners) {
    const level = levelOf(owner, arten);
    if (level) return level;
  }
  return undefined;
}

function rank([lower, upper]: Crossing): number {
  return ORDER.indexOf(lower) * ORDER.length + ORDER.indexOf(upper);
}
