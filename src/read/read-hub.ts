import { readFileSync } from "node:fs";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { emptyHub, hubOfText } from "./hub-of-text.ts";
import { limits } from "./limits.ts";
import type { DiskFile } from "./list-folder.ts";
import { readProblem } from "./read-problem.ts";
import { decodeText } from "./read-text.ts";

/** Reads hub.yaml; what cannot be read becomes a problem and the defaults hold. */
export function readHub(file: DiskFile, problems: Problem[]): Content["hub"] {
  const text = file.size > limits.frontMatter ? undefined : decodeText(readFileSync(file.path));
  if (text !== undefined) return hubOfText(text, problems);
  problems.push(
    readProblem(
      file.name,
      "hub-unlesbar",
      "Die Datei ist zu lang oder nicht in UTF-8 gespeichert.",
      "Speichern Sie sie neu mit der Kodierung UTF-8.",
    ),
  );
  return emptyHub;
}
