import { loadFolder } from "../load-folder.ts";
import type { Rule } from "./rule.ts";

/** Loads every rule of src/check/rules/, in the order of their file names. */
export async function loadRules(): Promise<readonly Rule[]> {
  return [...(await loadFolder<Rule>(new URL("rules/", import.meta.url))).values()];
}
