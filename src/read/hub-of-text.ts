import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { HubData } from "../model/types.generated.ts";
import { placeAt } from "./front-matter.ts";
import { locator } from "./locate.ts";
import { readProblem } from "./read-problem.ts";
import { parseYaml, YamlError } from "./yaml.ts";

/** Name of the file with the settings of one hub, in the content folder. */
export const hubFile = "hub.yaml";

/** The settings of a hub that has not said anything. */
export const emptyHub: Content["hub"] = { data: {}, locate: () => ({ line: 1, column: 1 }) };

/** Makes the settings of the text of hub.yaml; what cannot be read becomes a problem and the defaults hold. */
export function hubOfText(text: string, problems: Problem[]): Content["hub"] {
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
    problems.push(readProblem(hubFile, "hub-unlesbar", error.message, error.hint, line, column));
    return emptyHub;
  }
}
