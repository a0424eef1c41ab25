import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs git in a folder, never through a shell, and gives what it prints; rejects when git does. */
export type Git = (...args: readonly string[]) => Promise<string>;

/** Also Windows' git knows it by this name. */
const devNull = "/dev/null";

/** Settings under which no program of a repository runs and files are written as they are. */
export const quietSettings = [
  ["core.hooksPath", devNull],
  ["commit.gpgsign", "false"],
  ["gc.auto", "0"],
  // A link would arrive as a small text file: nothing in a clone can point elsewhere.
  ["core.symlinks", "false"],
  ["core.autocrlf", "false"],
] as const;

/** git in `dir`. Variables such as GIT_DIR, which git sets for hooks, would lead it into another repository. */
export function gitIn(dir: string): Git {
  return async (...args) => {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
    const env = { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
    const { stdout } = await run("git", [...args], { cwd: dir, env, maxBuffer: 64_000_000 });
    return stdout.trimEnd();
  };
}

/** True when git ends without an error. */
export async function succeeds(result: Promise<string>): Promise<boolean> {
  return result.then(
    () => true,
    () => false,
  );
}

/** Makes git calls of decap-server in this process depend neither on GIT_ variables nor on the user's settings, such as diff.external. */
export function neutralGit(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1", GIT_MERGE_AUTOEDIT: "no" });
}
