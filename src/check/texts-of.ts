import type { Field } from "../model/field.ts";
import type { Path } from "../model/problem.ts";
import { oncePer } from "../once-per.ts";
import { linesOf } from "./lines-of.ts";
import { nameOf } from "./name-of.ts";
import type { Finding } from "./rule.ts";
import type { Source } from "./source.ts";
import { valuesOf } from "./values-of.ts";

/** A text people read: the value of a field, or a line of the body without code and addresses. */
export interface ReadText {
  readonly words: string;
  readonly field?: Field;
  readonly path?: Path;
  readonly line: number;
  readonly inTable: boolean;
}

/** All texts of a source that people read; kennungen, file names, dates and addresses are none. Worked out once. */
export const textsOf: (source: Source) => readonly ReadText[] = oncePer((source) => [
  ...fieldTexts(source),
  ...linesOf(source),
]);

function fieldTexts(source: Source): ReadText[] {
  const texts: ReadText[] = [];
  for (const { path, field, value } of valuesOf(source)) {
    if (typeof value !== "string" || field.type !== "string") continue;
    if (field["x-ref"] ?? field["x-file"] ?? field.enum ?? field.format ?? field.pattern) continue;
    texts.push({ words: value, field, path, line: 0, inTable: false });
  }
  return texts;
}

/** Where a text stands, for a finding; `index` counts from the start of `words`. */
export function placeOf(text: ReadText, index: number): Pick<Finding, "path" | "line" | "column"> {
  return text.path ? { path: text.path } : { line: text.line, column: index + 1 };
}

/** Names where a text stands, to begin a sentence: „Titel“, or „Der Text“. */
export function whereIs(text: ReadText, source: Source): string {
  return text.path ? nameOf(source.fields, text.path) : "Der Text";
}
