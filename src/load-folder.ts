import { readdirSync } from "node:fs";

/**
 * Loads the default export of every module of a folder, by file name without ending and in its order; tests are left
 * out. In a bundle for the browser the plugin `browserModules` puts imports in the place of a call.
 */
export async function loadFolder<T>(dir: URL): Promise<ReadonlyMap<string, T>> {
  const names = moduleNames(dir);
  const modules = await Promise.all(names.map((name) => import(new URL(name, dir).href) as Promise<{ default: T }>));
  return new Map(modules.map((module, i) => [(names[i] ?? "").replace(/\.ts$/, ""), module.default]));
}

/** File names of the modules of a folder in their order, without tests. */
export function moduleNames(dir: URL): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .toSorted();
}
