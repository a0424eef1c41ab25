import { dateOf } from "../../model/date-of.ts";
import type { Item } from "../../model/site.ts";
import { stagesOf, statusOf } from "../../model/status-of.ts";

/** How far a number of processes are. */
export interface Stufenzahl {
  readonly label: string;
  readonly anzahl: number;
}

/** How many processes have reached each stage, highest first; stages without one are left out. */
export function progressOf(prozesse: readonly Item[]): readonly Stufenzahl[] {
  const counts = new Map<string, { label: string; anzahl: number; rang: number }>();
  for (const one of prozesse) {
    const status = statusOf(one);
    if (!status) continue;
    const rang = stagesOf(one.type)?.indexOf(status.status) ?? 0;
    const before = counts.get(status.status)?.anzahl ?? 0;
    counts.set(status.status, { label: status.label, anzahl: before + 1, rang });
  }
  return [...counts.values()].toSorted((a, b) => b.rang - a.rang).map(({ label, anzahl }) => ({ label, anzahl }));
}

/** The latest Werkstatt on a process: the Termin or Bericht it names that comes last. */
export function lastWorkshop({ outgoing }: Item): Item | undefined {
  return outgoing
    .filter(({ field }) => field === "werkstaetten")
    .map(({ to }) => to)
    .toSorted((a, b) => ((dateOf(a) ?? "") < (dateOf(b) ?? "") ? -1 : 1))
    .at(-1);
}
