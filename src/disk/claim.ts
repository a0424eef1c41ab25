import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isRunning, thisProcess, type ProcessName } from "./running-process.ts";

/** Another process is at work on the same thing. */
export class Claimed extends Error {
  readonly pid: number;
  constructor(pid: number) {
    super(`claimed by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Claims a file or folder for this process until the function given back is called; throws {@link Claimed}. Each process
 * puts down a file of its own and then looks for those of others: so never two go on, and what a killed one left behind
 * can be removed without a race. Two that begin at the same moment may both be refused.
 */
export function claim(target: string): () => void {
  const own = `${target}.sperre.${process.pid}`;
  writeFileSync(own, JSON.stringify(thisProcess()));
  const release = (): void => {
    process.off("exit", release);
    rmSync(own, { force: true });
  };
  process.once("exit", release);
  const before = `${path.basename(target)}.sperre.`;
  for (const name of readdirSync(path.dirname(target))) {
    const pid = name.startsWith(before) ? Number(name.slice(before.length)) : Number.NaN;
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const file = path.join(path.dirname(target), name);
    if (isRunning(nameIn(file, pid))) {
      release();
      throw new Claimed(pid);
    }
    rmSync(file, { force: true });
  }
  return release;
}

/** A file that is still being written says no more than its own name. */
function nameIn(file: string, pid: number): ProcessName {
  try {
    const { began } = JSON.parse(readFileSync(file, "utf8")) as Partial<ProcessName>;
    return typeof began === "string" ? { pid, began } : { pid };
  } catch {
    return { pid };
  }
}
