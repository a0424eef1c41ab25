import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { schemasOf, type Schemas } from "./content-type.ts";
import type { RawSchema } from "./resolve-refs.ts";

/** Reads the schema files of a folder; throws where {@link schemasOf} does. */
export function loadSchemas(dir: string): Schemas {
  const files = readdirSync(dir).filter((name) => name.endsWith(".schema.json"));
  return schemasOf(
    new Map(files.map((name) => [name, JSON.parse(readFileSync(path.join(dir, name), "utf8")) as RawSchema])),
  );
}
