import { pathToFileURL } from "node:url";
import { moduleNames } from "../load-folder.ts";

const call = /(?:await )?\bloadFolder<[^;(]*>\(new URL\("([^"]+\/)", import\.meta\.url\)\)/g;
const importOfLoadFolder = /^import \{ loadFolder \} from "[^"]+";$/m;

/** Source of a module in which every `loadFolder(…)` is a map of imports, for bundles without a disk; undefined when it loads none. */
export function withStaticFolders(source: string, file: string): string | undefined {
  if (!importOfLoadFolder.test(source)) return undefined;
  const imports: string[] = [];
  const body = source.replace(importOfLoadFolder, "").replace(call, (_call, folder: string) => {
    const pairs = moduleNames(new URL(folder, pathToFileURL(file))).map((name) => {
      const variable = `module${imports.length}`;
      imports.push(`import ${variable} from ${JSON.stringify(`./${folder}${name}`)};`);
      return `[${JSON.stringify(name.replace(/\.ts$/, ""))}, ${variable}]`;
    });
    return `new Map([${pairs.join(", ")}] as const)`;
  });
  if (body.includes("loadFolder"))
    throw new Error(`${file}: loadFolder must be called with new URL("…/", import.meta.url)`);
  return [...imports, body].join("\n");
}
