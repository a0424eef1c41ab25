import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gitIn, quietSettings, succeeds } from "../dev-server/editor/git.ts";
import type { History } from "./copy.ts";

/** The repository around a folder with all its branches in one file, from which git clones; nothing in it is left out. */
export async function historyOf(dir: string): Promise<History> {
  const git = gitIn(dir);
  const settings = quietSettings.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  if (!(await succeeds(git("rev-parse", "--verify", "--quiet", "HEAD^{commit}")))) return { kind: "none" };
  // Such a bundle would ask for what only the server has.
  if ((await git("rev-parse", "--is-shallow-repository")) === "true") return { kind: "shallow" };
  const folder = mkdtempSync(path.join(tmpdir(), "kd-verlauf-"));
  try {
    const file = path.join(folder, "verlauf.bundle");
    await git(...settings, "bundle", "create", "--quiet", file, "HEAD", "--branches", "--tags");
    return { kind: "file", content: readFileSync(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
