import type { Fluss, Knoten, Modell } from "./modell.ts";

/** True for what is a step of the flow. */
export function isStep({ gattung }: Knoten): boolean {
  return ["task", "subprocess", "event", "gateway", "other"].includes(gattung);
}

/**
 * The steps of each container as one reads them: a step comes after those that lead to it, as far as no loop leads back;
 * the ways of a decision follow one another.
 */
export function stepOrder({ knoten, fluesse }: Modell): readonly Knoten[] {
  const steps = knoten.filter(isStep);
  const byId = new Map(steps.map((one) => [one.id, one]));
  const next = new Map<string, Knoten[]>();
  const reached = new Set<string>();
  const lead = (from: string, to: string): void => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || a.in !== b.in || a === b) return;
    next.set(from, [...(next.get(from) ?? []), b]);
    reached.add(to);
  };
  for (const flow of fluesse) if (leads(flow, byId)) lead(flow.von, flow.nach);
  for (const { id, ereignis } of steps) if (ereignis?.an !== undefined) lead(ereignis.an, id);
  for (const [from, to] of jumps(steps)) lead(from, to);

  const done = new Set<string>();
  const backwards: Knoten[] = [];
  const begin = (first: Knoten): void => {
    const path: { node: Knoten; left: Knoten[] }[] = [];
    const enter = (node: Knoten): void => {
      done.add(node.id);
      path.push({ node, left: [...(next.get(node.id) ?? [])] });
    };
    enter(first);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const one = top.left.pop();
      if (!one) backwards.push(path.pop()!.node);
      else if (!done.has(one.id)) enter(one);
    }
  };
  const starts = steps.filter(({ id }) => !reached.has(id)).toSorted((a, b) => rank(a) - rank(b));
  // The last beginning is entered first, because the list is turned round in the end.
  const loops = steps.filter(({ id }) => reached.has(id));
  for (const start of starts.toReversed()) if (!done.has(start.id)) begin(start);
  const rest: Knoten[][] = [];
  for (const start of loops) {
    if (done.has(start.id)) continue;
    const before = backwards.length;
    begin(start);
    rest.push(backwards.splice(before).toReversed());
  }
  return [...backwards.toReversed(), ...rest.flat()];
}

function rank({ ereignis, marken }: Knoten): number {
  if (ereignis?.lage === "start") return 0;
  return marken.includes("event") ? 2 : 1;
}

/** Sequence flows, and the association from a boundary event to what takes an activity back. */
function leads({ art, von, nach }: Fluss, byId: ReadonlyMap<string, Knoten>): boolean {
  return art === "sequence" || (art === "association" && byId.has(von) && byId.has(nach));
}

/** From a link to where it goes on. */
export function jumps(steps: readonly Knoten[]): readonly (readonly [string, string])[] {
  const links = steps.filter(({ ereignis }) => ereignis?.ausloeser === "link");
  return links
    .filter(({ ereignis }) => ereignis?.lage === "throw")
    .flatMap((from) =>
      links
        .filter((to) => to.ereignis?.lage === "catch" && to.name === from.name && to.in === from.in)
        .map((to) => [from.id, to.id] as const),
    );
}
