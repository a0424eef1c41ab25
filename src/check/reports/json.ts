import type { Problem } from "../../model/problem.ts";

/** Problems as one JSON array and nothing else, for other programs. */
export function jsonReport(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems, null, 2)}\n`;
}
