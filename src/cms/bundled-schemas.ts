import path from "node:path";
import type { Schemas } from "../model/content-type.ts";
import { loadSchemas } from "../model/load-schemas.ts";

/** The schemas of the project; in a bundle for the browser the plugin `browserModules` puts those it was made for in their place. */
export const schemas: Schemas = loadSchemas(path.resolve(import.meta.dirname, "../../schemas"));
