import { createHash } from "node:crypto";
import path from "node:path";
import type { Problem } from "../../model/problem.ts";

/** Problems as a Code Quality report of GitLab; `prefix` is the content folder relative to the repository. */
export function gitlabReport(problems: readonly Problem[], prefix: string): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    // Without the line, so that GitLab knows a problem again when text above it grows.
    const key = [problem.file, problem.field, problem.rule, problem.message].join("\n");
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: problem.hint === null ? problem.message : `${problem.message} ${problem.hint}`,
      check_name: problem.rule,
      fingerprint: createHash("sha256").update(`${key}\n${count}`).digest("hex"),
      severity: problem.severity === "fehler" ? "major" : "minor",
      location: { path: path.posix.join(prefix, problem.file), lines: { begin: problem.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
