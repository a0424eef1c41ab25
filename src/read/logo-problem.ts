import { readFileSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { sizeText } from "../text/numbers.ts";
import { contentProblem } from "./content-problem.ts";
import { extension, limits } from "./limits.ts";
import type { DiskFile } from "./list-folder.ts";
import { readProblem } from "./read-problem.ts";
import { svgFault } from "./svg-fault.ts";

/** The problem of a picture beside hub.yaml that is too large, not what its name says, or not inert; if it has one. */
export function logoProblem(file: DiskFile): Problem | undefined {
  if (file.size > limits.logo) {
    const message = `Das Logo ist ${sizeText(file.size)} groß, erlaubt sind ${sizeText(limits.logo)}.`;
    return readProblem(file.name, "logo-zu-gross", message, "Verkleinern Sie es; 600 Pixel Breite genügen.");
  }
  if (extension(file.name) !== "svg") return contentProblem(file, "");
  const fault = svgFault(readFileSync(file.path));
  return fault && readProblem(file.name, "logo-unsicher", fault.message, fault.hint);
}
