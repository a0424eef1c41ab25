import { checkSync } from "recheck";
import type { Pattern } from "./patterns-of.ts";

// Its other backends are programs for one system each, which nobody here installs.
process.env["RECHECK_BACKEND"] = "pure";

/** What recheck says of a pattern: undefined when no text makes it slow, else why, with an attack. The same each time. */
export function faultOf({ source, flags }: Omit<Pattern, "file">): string | undefined {
  const found = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return `unknown: ${found.error.kind}`;
  return `${found.complexity.summary}: ${found.attack.pattern.slice(0, 200)}`;
}
