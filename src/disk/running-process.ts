import { readFileSync } from "node:fs";

/** A process, named so that another one which later gets its number is not taken for it. */
export interface ProcessName {
  readonly pid: number;
  /** When it began, as far as the system tells. */
  readonly began?: string;
}

/** Names this process. */
export function thisProcess(): ProcessName {
  return processName(process.pid);
}

/** True while a process runs. */
export function isRunning({ pid, began }: ProcessName): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = processName(pid).began;
  return began === undefined || now === undefined || now === began;
}

/** After a power cut or in a new container numbers begin anew: Linux also tells when a process began. */
function processName(pid: number): ProcessName {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The name of the program stands in brackets and may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ");
    return { pid, began: `${boot} ${fields[19]}` };
  } catch {
    return { pid };
  }
}
