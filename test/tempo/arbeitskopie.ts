import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { project } from "../run-script.ts";

/** Copies the project as it is now, without its caches and outputs: a cold build must not take a developer's cache away. */
export function arbeitskopie(dir: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  for (const file of listed.split("\0")) {
    // A link to the packages that is not ignored, or a file that was removed and not yet forgotten.
    if (file === "" || file.startsWith("node_modules") || !existsSync(path.join(project, file))) continue;
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    cpSync(path.join(project, file), path.join(dir, file));
  }
  symlinkSync(path.join(project, "node_modules"), path.join(dir, "node_modules"), "dir");
}
