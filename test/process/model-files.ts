import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const dir = path.join(import.meta.dirname, "modelle");

/**
 * Models in the likeness of the reference models of the BPMN MIWG (a1 … c9), of what its notation has besides, and of
 * files that the tools of others write (`werkzeug-…`), by the name of the file.
 */
export const modelFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(dir)
    .toSorted()
    .map((name) => [name.replace(/\.bpmn$/, ""), readFileSync(path.join(dir, name), "utf8")] as const),
);
