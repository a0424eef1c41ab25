import path from "node:path";
import { loadSchemas } from "../../src/model/load-schemas.ts";
import { readContent } from "../../src/read/read-content.ts";
import { project } from "../run-script.ts";

/**
 * `typ/kennung` of the demonstration content that the public can find on any day; what has a Sperrfrist is left out,
 * so that no judgement depends on the date of a build.
 */
export function findbar(): Set<string> {
  const { types } = loadSchemas(path.join(project, "schemas"));
  const { entries } = readContent(path.join(project, "content"), types);
  const shown = entries.filter(
    ({ data }) => data.sichtbarkeit === "oeffentlich" && !data.entwurf && data.sperrfrist === undefined,
  );
  return new Set(shown.map(({ typ, kennung }) => `${typ}/${kennung}`));
}
