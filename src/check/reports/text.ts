import { styleText } from "node:util";
import type { Problem } from "../../model/problem.ts";
import { countText } from "../../text/numbers.ts";
import { codeFrame, hideControls } from "./code-frame.ts";

export interface TextReportOptions {
  readonly colours: boolean;
  /** Text of a file below content/ with line ends `\n`, or undefined when it cannot be shown. */
  readonly textOf: (file: string) => string | undefined;
}

/** Problems for people at a terminal: by file, each with the place in the text, and the sum at the end. */
export function textReport(problems: readonly Problem[], { colours, textOf }: TextReportOptions): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const files = Map.groupBy(problems, ({ file }) => file);
  const parts = [...files].map(([file, inFile]) => {
    const text = textOf(file);
    return [
      paint("bold", file === "" ? "Inhalte" : hideControls(file)),
      ...inFile.map((problem) => describe(problem, text, paint)),
      "",
    ].join("\n");
  });
  return [...parts, sum(problems), ""].join("\n");
}

type Paint = (style: "bold" | "red" | "yellow" | "dim", text: string) => string;

function describe(
  { line, column, rule, severity, message, hint }: Problem,
  text: string | undefined,
  paint: Paint,
): string {
  const level = severity === "fehler" ? paint("red", "Fehler") : paint("yellow", "Warnung");
  const lines = [`  ${line}:${column}  ${level}  ${hideControls(message)}  ${paint("dim", rule)}`];
  if (hint !== null) lines.push(`      → ${hideControls(hint)}`);
  if (text !== undefined) lines.push(...codeFrame(text, line, column).map((row) => `      ${paint("dim", row)}`));
  return lines.join("\n");
}

/** „3 Fehler, 1 Warnung“. */
function sum(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "fehler").length;
  const warnings = problems.length - errors;
  return `${countText(errors, "Fehler", "Fehler")}, ${countText(warnings, "Warnung", "Warnungen")}`;
}
