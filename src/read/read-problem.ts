import type { Problem } from "../model/problem.ts";

/** A problem of a file or folder as a whole, found while reading; always an error. */
export function readProblem(file: string, rule: string, message: string, hint: string, line = 1, column = 1): Problem {
  return { file, line, column, field: null, rule, severity: "fehler", message, hint };
}
