import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { project } from "./run-script.ts";

/** A file of the program, tests included; `file` is relative to the project, with `/`. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** What it imports: packages and `node:` modules by name, own files relative to the project. */
  readonly imports: readonly string[];
}

/** All TypeScript of the program, generated files and fixtures left out. */
export function sourceFiles(): SourceFile[] {
  const files = globSync(["{src,_includes,assets,scripts,test}/**/*.ts", ".eleventy.ts"], { cwd: project });
  return files
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.startsWith("test/fixtures/") && !file.endsWith(".generated.ts"))
    .toSorted()
    .map((file) => {
      const text = readFileSync(path.join(project, file), "utf8");
      return { file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): string[] {
  const named = text.matchAll(
    /^(?:import|export)\b[^;=(]*? from "([^"\n]+)";|^import "([^"\n]+)";|\bimport\("([^"\n]+)"\)/gm,
  );
  return [...named].map(([, from, alone, loaded]) => {
    const name = from ?? alone ?? loaded!;
    return name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name;
  });
}
