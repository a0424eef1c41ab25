import { execFileSync } from "node:child_process";
import type { Einzelheiten } from "./einzelheiten.ts";
import { kalt, type Stand } from "./stand.ts";

/** Has a build tell its steps, in a process of its own and without any cache. */
export function einzelheitenOf(stand: Stand): Einzelheiten {
  kalt(stand);
  const { kopie, content, out, env } = stand;
  const args = ["test/tempo/einzelheiten.ts", content, out];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: kopie, env, encoding: "utf8" })) as Einzelheiten;
}
