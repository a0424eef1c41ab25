import { execFileSync } from "node:child_process";
import { project } from "../../run-script.ts";

/** Paths of all files that git keeps; undefined where the project is no clone, as in a downloaded archive. */
export function trackedFiles(): readonly string[] | undefined {
  try {
    const list = execFileSync("git", ["ls-files", "-z"], {
      cwd: project,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return list.split("\0").filter((file) => file !== "");
  } catch {
    return undefined;
  }
}
