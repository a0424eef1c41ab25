import { cpSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { EditFault } from "./edit-fault.ts";

/** Copies the template of a hub into a new or empty folder; throws {@link EditFault} when something is there already. */
export function newHub(template: string, dir: string): void {
  if (existsSync(dir)) {
    if (!statSync(dir).isDirectory()) throw new EditFault(`„${dir}“ ist kein Ordner.`);
    if (readdirSync(dir).length > 0) throw new EditFault(`Der Ordner „${dir}“ ist nicht leer.`);
  }
  const isNew = !existsSync(dir);
  try {
    cpSync(template, dir, { recursive: true });
  } catch (error) {
    if (isNew) rmSync(dir, { recursive: true, force: true });
    throw error;
  }
}
