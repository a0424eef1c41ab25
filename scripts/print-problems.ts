import { textReport } from "../src/check/reports/text.ts";
import { nothingWritten } from "../src/export/output-error.ts";
import type { Problem } from "../src/model/problem.ts";
import { contentText } from "./content-folder.ts";
import { hasErrors } from "./read-site.ts";

/** Prints the problems of a build; false when they forbid it. */
export function printProblems(problems: readonly Problem[], content: string): boolean {
  if (problems.length > 0) {
    const colours = process.stderr.isTTY;
    process.stderr.write(textReport(problems, { colours, textOf: (file) => contentText(content, file) }));
  }
  if (!hasErrors(problems)) return true;
  console.error(nothingWritten);
  return false;
}
