import { textReport } from "../src/check/reports/text.ts";
import type { Problem } from "../src/model/problem.ts";
import { contentText } from "./content-folder.ts";

const seconds = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Makes a function that prints problems of the content folder; a report that has not changed is not printed again. */
export function problemPrinter(content: string): (problems: readonly Problem[]) => void {
  let printed = "";
  return (problems) => {
    const options = { colours: process.stdout.isTTY, textOf: (file: string) => contentText(content, file) };
    const report = problems.length === 0 ? "" : textReport(problems, options);
    if (report !== printed) process.stdout.write(report === "" ? "Keine Fehler und keine Warnungen mehr.\n" : report);
    printed = report;
  };
}

/** „Neu gebaut in 0,8 s: themen/x/index.md“; a checkout of another branch changes hundreds of files, so three are named. */
export function rebuiltLine(milliseconds: number, files: readonly string[]): string {
  const rest = files.length > 3 ? ` und ${files.length - 3} weitere` : "";
  return `Neu gebaut in ${seconds.format(milliseconds / 1000)} s: ${files.slice(0, 3).join(", ")}${rest}`;
}
