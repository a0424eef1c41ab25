import path from "node:path";
import { loadSchemas, type Schemas } from "../src/model/content-type.ts";

/** Root of the project, absolute. */
export const project = path.resolve(import.meta.dirname, "..");

/** The schemas of the project, read anew. */
export function projectSchemas(): Schemas {
  return loadSchemas(path.join(project, "schemas"));
}
