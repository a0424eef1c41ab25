import type { Problem } from "../model/problem.ts";
import { sizeText } from "../text/numbers.ts";
import { limits } from "./limits.ts";
import { readProblem } from "./read-problem.ts";

/** The problem of a file that is too large, if it is; `size` in bytes. */
export function sizeProblem(file: string, size: number): Problem | undefined {
  if (size <= limits.file) return undefined;
  const message = `Die Datei ist ${sizeText(size)} groß, erlaubt sind ${sizeText(limits.file)}.`;
  return readProblem(file, "datei-zu-gross", message, "Verkleinern Sie die Datei.");
}

/** What is said of a text that is too long, wherever it comes from. */
export const tooLong = `Der Text ist länger als ${sizeText(limits.markdown)}.`;

/** The problem of an index.md that is too long, if it is; `size` in bytes. */
export function textSizeProblem(file: string, size: number): Problem | undefined {
  if (size <= limits.markdown) return undefined;
  const hint = "Teilen Sie ihn oder legen Sie ihn als PDF daneben.";
  return readProblem(file, "text-zu-lang", tooLong, hint);
}
