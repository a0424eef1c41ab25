import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { textAt } from "../model/value-at.ts";
import { hubFile } from "../read/hub-of-text.ts";
import { belongsTo } from "./editor-content.ts";
import { editorWords } from "./editor-words.ts";
import { fieldLabelOf } from "./field-label-of.ts";

/** A problem in an editor's words. */
export interface EditorProblem extends Problem {
  /** Where it is: the field („Bilder 1 › Bildbeschreibung“), the text, the file beside the entry, or the entry as a whole. */
  readonly label: string;
  /** Title of the entry it is in, when that is another one than the changed. */
  readonly title?: string;
}

/** Names a problem's place for who changes the entry of `changed`. */
export function editorProblem(problem: Problem, changed: string, content: Content, schemas: Schemas): EditorProblem {
  const own = belongsTo(problem, changed);
  const entry = content.entries.find((one) => belongsTo(problem, one.file));
  const title = problem.file === hubFile ? "Einstellungen des Hubs" : (textAt(entry?.data, "titel") ?? entry?.kennung);
  const named = {
    ...problem,
    hint: problem.hint === null ? null : editorWords(problem.hint, typeOf(problem, schemas)),
    label: placeOf(problem, entry?.bodyLine, schemas),
  };
  return own || title === undefined ? named : { ...named, title };
}

/** The type of the entry a problem is in, or what hub.yaml has in its place. */
function typeOf({ file }: Problem, { types, hub }: Schemas): ContentType | { readonly fields: ContentType["fields"] } {
  return types.find(({ plural }) => file.startsWith(`${plural}/`)) ?? { fields: hub.properties ?? {} };
}

function placeOf(problem: Problem, bodyLine: number | undefined, schemas: Schemas): string {
  const { file, field, line } = problem;
  const type = typeOf(problem, schemas);
  if (field !== null) return fieldLabelOf(type, field);
  if (!("title" in type)) return file;
  const name = file.split("/").slice(2).join("/");
  if (name !== "index.md") return name;
  return bodyLine !== undefined && line >= bodyLine ? type.bodyTitle : type.title;
}
