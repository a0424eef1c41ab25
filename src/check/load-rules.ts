import { readdirSync } from "node:fs";
import type { Rule } from "./rule.ts";

/** Loads every rule of src/check/rules/, in the order of their file names. */
export async function loadRules(): Promise<Rule[]> {
  const dir = new URL("rules/", import.meta.url);
  const names = readdirSync(dir)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .toSorted();
  const modules = await Promise.all(names.map((name) => import(new URL(name, dir).href) as Promise<{ default: Rule }>));
  return modules.map((module) => module.default);
}
