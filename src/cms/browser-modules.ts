import { readFileSync } from "node:fs";
import path from "node:path";
import type { OnLoadResult, Plugin } from "esbuild";
import type { Schemas } from "../model/content-type.ts";
import { withStaticFolders } from "./static-folders.ts";
import { validatorCode } from "./validator-code.ts";

/** What a bundle is made for; `project` is the root of the project, absolute. */
export interface BrowserModulesOptions {
  readonly schemas: Schemas;
  readonly project: string;
}

/**
 * esbuild plugin that makes src/ and _includes/ run in a browser: schemas come as data, validators compiled, and folders
 * that are loaded as a whole become imports.
 */
export function browserModules({ schemas, project }: BrowserModulesOptions): Plugin {
  const inProject = (...parts: readonly string[]): string => path.join(project, ...parts);
  const replaced: Readonly<Record<string, () => OnLoadResult>> = {
    [inProject("src", "cms", "bundled-schemas.ts")]: () => ({ contents: JSON.stringify({ schemas }), loader: "json" }),
    [inProject("src", "check", "validators.ts")]: () => ({ contents: validatorCode(schemas), loader: "js" }),
  };
  const ours = [inProject("src"), inProject("_includes")];
  return {
    name: "browser-modules",
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const instead = replaced[file]?.();
        if (instead) return { ...instead, resolveDir: path.dirname(file) };
        if (!ours.some((dir) => file.startsWith(dir + path.sep))) return undefined;
        const contents = withStaticFolders(readFileSync(file, "utf8"), file);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
}
