import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** Root of the project. */
export const project = path.resolve(import.meta.dirname, "..");

/** Starts a command of scripts/ with flags. */
export function startScript(name: string, ...flags: string[]): ChildProcess {
  return spawn(process.execPath, [path.join("scripts", `${name}.ts`), ...flags], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a command of scripts/ to its end. */
export async function runScript(
  name: string,
  ...flags: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = startScript(name, ...flags);
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]!.setEncoding("utf8").on("data", (text: string) => (texts[stream] += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...texts };
}
