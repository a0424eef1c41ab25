import { readFileSync } from "node:fs";
import type { Content } from "../model/content.ts";
import type { EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { HubData } from "../model/types.generated.ts";
import { placeAt } from "./front-matter.ts";
import { limits } from "./limits.ts";
import { locator } from "./locate.ts";
import { readProblem } from "./read-problem.ts";
import { decodeText } from "./read-text.ts";
import { parseYaml, YamlError } from "./yaml.ts";

/** Reads hub.yaml, the settings of one hub; what cannot be read becomes a problem and the defaults hold. */
export function readHub(file: EntryFile, problems: Problem[]): Content["hub"] {
  const empty = { data: {} as HubData, locate: () => ({ line: 1, column: 1 }) };
  const text = file.size > limits.frontMatter ? undefined : decodeText(readFileSync(file.path));
  if (text === undefined) {
    problems.push(
      readProblem(
        file.name,
        "hub-unlesbar",
        "Die Datei ist zu lang oder nicht in UTF-8 gespeichert.",
        "Speichern Sie sie neu mit der Kodierung UTF-8.",
      ),
    );
    return empty;
  }
  try {
    const data = parseYaml(text) ?? {};
    // locator counts from the line after `---`, which hub.yaml does not have.
    const inFile = locator(text);
    const locate: Content["hub"]["locate"] = (path, want) => {
      const { line, column } = inFile(path, want);
      return { line: Math.max(1, line - 1), column };
    };
    return { data: data as HubData, locate };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { line, column } = placeAt(text, error.offset);
    problems.push(readProblem(file.name, "hub-unlesbar", error.message, error.hint, line, column));
    return empty;
  }
}
