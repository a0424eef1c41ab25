import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What lies below a folder: kind, rights, size, time and content of everything but what lies below `without`. */
export function snapshot(dir: string, without: readonly string[] = []): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (at: string): void => {
    for (const name of readdirSync(at)) {
      const file = path.join(at, name);
      if (without.includes(file)) continue;
      const stat = lstatSync(file);
      const content =
        stat.isFile() && stat.size < 1_000_000 ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
      found.set(file, `${stat.mode} ${stat.size} ${stat.isDirectory() ? "" : stat.mtimeMs} ${content}`);
      if (stat.isDirectory()) visit(file);
    }
  };
  visit(dir);
  return found;
}

/** Names of what differs between two snapshots. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).toSorted();
}
