import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** What a process may use. */
export interface Bounds {
  /** Time on the wall. */
  readonly seconds: number;
  /** Address space of each process. */
  readonly megabytes: number;
  /** The largest file it may write. */
  readonly fileMegabytes: number;
}

/** How a process ended: by itself with a code, by a signal, or because its time was up. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly late: boolean;
}

/** Whether memory can be bound here: macOS and Windows have no limit of address space that holds. */
export const bindsMemory = process.platform === "linux";

/**
 * Runs a program with what it starts under bounds, in `cwd`, with no environment and no input; what it prints is
 * passed on. Killed with all its children when its time is up or `signal` says so.
 */
export function runBounded(
  command: readonly [program: string, ...args: string[]],
  cwd: string,
  bounds: Bounds,
  signal?: AbortSignal,
): Promise<Ended> {
  const [program, ...args] = bindsMemory ? limited(command, bounds) : command;
  return new Promise((resolve, reject) => {
    let late = false;
    const child = spawn(program, args, {
      cwd,
      // Whatever a pipeline has in its environment is nobody's business here. Windows cannot start without its own.
      env: process.platform === "win32" ? { SystemRoot: process.env["SystemRoot"] } : {},
      stdio: ["ignore", "inherit", "inherit"],
      // A group of its own, to be killed in whole.
      detached: process.platform !== "win32",
    });
    const kill = (): void => endAll(child.pid);
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, bounds.seconds * 1000);
    signal?.addEventListener("abort", kill);
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", kill);
    };
    child.on("error", (error) => {
      done();
      reject(error);
    });
    child.on("exit", (code, by) => {
      done();
      // What it started ends with it.
      kill();
      resolve({ code, signal: by, late });
    });
  });
}

/** The shell sets the limits and becomes the program; the CPU's time is bound too, should nobody be left to look at the clock. */
function limited(
  command: readonly [program: string, ...args: string[]],
  { seconds, megabytes, fileMegabytes }: Bounds,
): readonly [string, ...string[]] {
  const limits = [
    "-c 0",
    `-v ${megabytes * 1024}`,
    `-f ${fileMegabytes * 2048}`,
    `-t ${Math.ceil(seconds) * availableParallelism()}`,
  ];
  const script = `${limits.map((limit) => `ulimit ${limit}`).join(" && ")} && unset PWD OLDPWD && exec "$@"`;
  return ["/bin/sh", "-c", script, "sh", ...command];
}

function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
