import path from "node:path";
import type { Schemas } from "../src/model/content-type.ts";
import { loadSchemas } from "../src/model/load-schemas.ts";

/** Root of the project, absolute. */
export const project = path.resolve(import.meta.dirname, "..");

/** The schemas of the project, read anew. */
export function projectSchemas(): Schemas {
  return loadSchemas(path.join(project, "schemas"));
}
