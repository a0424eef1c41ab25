import type { Json } from "../model/field.ts";
import { isObject } from "../model/value-at.ts";
import { limits } from "./limits.ts";
import { parseYaml, YamlError } from "./yaml.ts";

/** A file cut into its parts. `matter` starts on line 2; `bodyLine` counts from 1. */
export interface FrontMatter {
  readonly data: { [key: string]: Json };
  readonly matter: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** A front matter that cannot be read; `line` and `column` count from 1 in the file. */
export class FrontMatterError extends Error {
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  constructor(message: string, hint: string, line = 1, column = 1) {
    super(message);
    this.hint = hint;
    this.line = line;
    this.column = column;
  }
}

/**
 * Cuts a content file (line ends `\n`) into front matter and body; throws {@link FrontMatterError}.
 * Only a first line of exactly `---` opens it: other readers of front matter run what follows `---js`.
 */
export function readFrontMatter(text: string): FrontMatter {
  if (text !== "---" && !text.startsWith("---\n")) {
    throw new FrontMatterError(
      "Die Datei beginnt nicht mit der Zeile „---“.",
      "Die erste Zeile muss genau „---“ lauten; danach folgen die Angaben und wieder eine Zeile „---“.",
    );
  }
  const end = /\n---[^\n]*(?:\n|$)/.exec(text.slice(3));
  if (!end || end[0].trim() !== "---" || /---[^\n]/.test(end[0])) {
    const line = end ? lineAt(text, 3 + end.index + 1) : 1;
    throw new FrontMatterError(
      "Der Kopf endet nicht mit einer Zeile „---“.",
      "Schließen Sie die Angaben mit einer Zeile ab, die genau „---“ lautet.",
      line,
    );
  }
  const source = text.slice(4, 3 + end.index + 1);
  if (source.length > limits.frontMatter) {
    throw new FrontMatterError("Der Kopf der Datei ist zu lang.", "Lange Texte gehören unter den Kopf.");
  }
  const bodyStart = 3 + end.index + end[0].length;
  return { data: parse(source), matter: source, body: text.slice(bodyStart), bodyLine: lineAt(text, bodyStart) };
}

function parse(source: string): FrontMatter["data"] {
  try {
    const data = parseYaml(source) ?? {};
    if (isObject(data)) return data;
    throw new FrontMatterError(
      "Der Kopf enthält keine Angaben der Form „schluessel: wert“.",
      "Beginnen Sie zum Beispiel mit „titel: …“.",
      2,
    );
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { line, column } = placeAt(source, error.offset);
    throw new FrontMatterError(error.message, error.hint, line + 1, column);
  }
}

/** Line and column, from 1, of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  return { line: lineAt(text, offset), column: offset - start + 1 };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
