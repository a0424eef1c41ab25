import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { parsers } from "prettier/plugins/babel";
import { project } from "../../run-script.ts";
import { sourceFiles } from "../../source-files.ts";

/** A regular expression of the program and a file it stands in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What can hold patterns: those that are written out, and the code of calls that build one. */
export interface Patterns {
  readonly written: readonly Pattern[];
  readonly built: readonly { readonly file: string; readonly code: string }[];
}

/** Every regular expression of the program, tests left out, found in its syntax tree. */
export function patternsOfCode(): Patterns {
  const written: Pattern[] = [];
  const built: { file: string; code: string }[] = [];
  for (const { file, text } of sourceFiles()) {
    if (file.startsWith("test/") || file.endsWith(".test.ts")) continue;
    for (const node of nodesOf(treeOf(text))) {
      if (node["type"] === "RegExpLiteral")
        written.push({ file, source: String(node["pattern"]), flags: String(node["flags"]) });
      if (isRegExpCall(node)) built.push({ file, code: text.slice(Number(node["start"]), Number(node["end"])) });
    }
  }
  return { written, built };
}

/** Every `pattern` of the schemas; Ajv reads them with the flag `u`. */
export function patternsOfSchemas(): Pattern[] {
  return globSync("schemas/*.json", { cwd: project })
    .toSorted()
    .flatMap((file) =>
      [...nodesOf(JSON.parse(readFileSync(path.join(project, file), "utf8")))].flatMap((node) =>
        [
          ...(typeof node["pattern"] === "string" ? [node["pattern"]] : []),
          ...Object.keys((node["patternProperties"] as object | undefined) ?? {}),
        ].map((source) => ({ file: file.split(path.sep).join("/"), source, flags: "u" })),
      ),
    );
}

/** A pattern as one would write it. */
export function written({ source, flags }: Omit<Pattern, "file">): string {
  return `/${source}/${flags}`;
}

type Node = Readonly<Record<string, unknown>>;

/** Prettier's parser knows TypeScript; the compiler itself has no interface for programs since version 7. */
function treeOf(text: string): unknown {
  return parsers["babel-ts"].parse(text, {} as never);
}

function isRegExpCall({ type, callee }: Node): boolean {
  return (type === "NewExpression" || type === "CallExpression") && (callee as Node)["name"] === "RegExp";
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
    return;
  }
  yield value as Node;
  for (const [key, inner] of Object.entries(value)) if (key !== "tokens" && key !== "loc") yield* nodesOf(inner);
}
