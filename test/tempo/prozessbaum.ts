import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of one tick of /proc, the same on every Linux. */
const tick = 10;

/** Milliseconds of processor time of a running process; undefined where there is no /proc. */
export function rechenzeit(pid: number | "self"): number | undefined {
  return ticks(pid, 11);
}

/** Milliseconds of processor time of all processes that this one started and that have ended, with those they started. */
export function rechenzeitDerKinder(): number | undefined {
  return ticks("self", 13);
}

/** Bytes that a process and all it started held at most, in sum; 0 where there is no /proc. */
export function hoechststand(pid: number): number {
  const held = /^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(held ?? 0) * 1024 + kinder(pid).reduce((sum, child) => sum + hoechststand(child), 0);
}

function kinder(pid: number): number[] {
  return folder(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
}

function ticks(pid: number | "self", at: number): number | undefined {
  // The name of the program stands in brackets and may hold blanks.
  const fields = /^.*\) (.*)$/s.exec(read(`/proc/${pid}/stat`))?.[1]?.split(" ");
  return fields && (Number(fields[at]) + Number(fields[at + 1])) * tick;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function folder(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
