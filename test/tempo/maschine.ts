import { availableParallelism, cpus, totalmem } from "node:os";
import { hugoVersion } from "./hugo.ts";

/** The machine on which was measured. */
export interface Maschine {
  readonly prozessor: string;
  readonly kerne: number;
  readonly speicherGiB: number;
  readonly node: string;
  readonly hugo?: string | undefined;
}

/** Asks this machine. */
export function maschine(): Maschine {
  return {
    prozessor: cpus()[0]?.model.trim() ?? "unbekannt",
    kerne: availableParallelism(),
    speicherGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    hugo: hugoVersion(),
  };
}

/** One German line about a machine. */
export function maschinenText({ prozessor, kerne, speicherGiB, node, hugo }: Maschine): string {
  return [prozessor, `${kerne} Kerne`, `${speicherGiB} GiB`, `Node ${node}`, hugo ?? "ohne Hugo"].join(", ");
}
