import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Messung } from "./messung.ts";
import { hoechststand, rechenzeitDerKinder } from "./prozessbaum.ts";

/** Between two looks at the memory; a process that ends sooner has not been seen at its highest. */
const interval = 40;

/** Runs a program to its end and says what it took; throws with what it said when it fails. */
export async function gemessen(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Messung> {
  const before = rechenzeitDerKinder();
  const start = performance.now();
  const child = spawn(program, args, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  let speicher = 0;
  const look = setInterval(() => (speicher = Math.max(speicher, hoechststand(child.pid ?? 0))), interval);
  const said = text(child.stderr);
  try {
    const [status] = (await once(child, "exit")) as [number | null];
    const wand = performance.now() - start;
    if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${await said}`);
    const after = rechenzeitDerKinder();
    return {
      wand,
      ...(before !== undefined && after !== undefined && { rechen: after - before }),
      ...(speicher > 0 && { speicher }),
    };
  } finally {
    clearInterval(look);
  }
}
