import type { HandOvers } from "../levels/crosses-levels.ts";
import type { Knoten, Modell } from "../modell.ts";

/** Who hands over to whom in a model: its sequence and message flows, with the lane and pool of both ends. */
export function handOvers({ knoten, fluesse }: Modell): HandOvers {
  const byId = new Map(knoten.map((one) => [one.id, one]));
  const nodes = knoten.map((one) => ({ id: one.id, owners: [one.rolle, poolOf(one, byId)?.name ?? ""] }));
  const flows = fluesse
    .filter(({ art }) => art === "sequence" || art === "message")
    .map(({ von, nach }) => ({ from: von, to: nach }));
  return { nodes, flows };
}

/** The pool around an element, out of all subprocesses; a pool is its own. */
function poolOf(knoten: Knoten, byId: ReadonlyMap<string, Knoten>): Knoten | undefined {
  const passed = new Set<Knoten>();
  let at: Knoten | undefined = knoten;
  while (at && at.gattung !== "pool" && !passed.has(at)) {
    passed.add(at);
    at = at.in === undefined ? undefined : byId.get(at.in);
  }
  return at?.gattung === "pool" ? at : undefined;
}
