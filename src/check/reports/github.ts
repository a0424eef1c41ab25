import path from "node:path";
import type { Problem } from "../../model/problem.ts";

/** Problems as workflow commands of GitHub and Forgejo Actions; `prefix` is the content folder relative to the repository. */
export function githubReport(problems: readonly Problem[], prefix: string): string {
  return problems.map((problem) => `${command(problem, prefix)}\n`).join("");
}

function command({ file, line, column, rule, severity, message, hint }: Problem, prefix: string): string {
  const level = severity === "fehler" ? "error" : "warning";
  const place = `file=${property(path.posix.join(prefix, file))},line=${line},col=${column},title=${property(rule)}`;
  return `::${level} ${place}::${data(hint === null ? message : `${message} ${hint}`)}`;
}

/** Escapes as in actions/toolkit: the runner splits commands at these characters. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
