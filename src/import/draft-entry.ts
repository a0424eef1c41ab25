import { check } from "../check/check.ts";
import type { Rule } from "../check/rule.ts";
import { cut } from "../check/shown.ts";
import { EditFault } from "../edit/edit-fault.ts";
import { planEntry } from "../edit/new-entry.ts";
import { typeNamed } from "../edit/type-named.ts";
import type { DiskContent } from "../model/content.ts";
import type { Schemas } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import type { Problem } from "../model/problem.ts";
import { entryOfText } from "../read/entry-of-text.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { limits } from "../read/limits.ts";
import { sizeText } from "../text/numbers.ts";
import { serializeEntry } from "../text/serialize.ts";
import { creditedPictures, type Credits } from "./credits.ts";
import type { Draft } from "./draft.ts";
import { ImportFault } from "./import-fault.ts";

/** What was asked for beside the file. */
export interface DraftRequest {
  readonly typ: string;
  /** Values by field, as given on the command line. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  readonly credits: Credits;
  /** JJJJ-MM-TT. */
  readonly today: string;
}

/** An entry that is not written yet: its folder relative to content/, its files, and what check warns of. */
export interface DraftEntry {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly warnings: readonly Problem[];
}

/** Makes an entry of a draft that check has no error in; throws {@link ImportFault} with everything that stands in the way. */
export async function draftEntry(
  content: DiskContent,
  schemas: Schemas,
  rules: readonly Rule[],
  draft: Draft,
  request: DraftRequest,
): Promise<DraftEntry> {
  const type = typeNamed(schemas.types, request.typ);
  const { file, text: head } = await planned(content, schemas, rules, draft, request);
  const { data } = readFrontMatter(head);
  const bilder = creditedPictures(draft.pictures, request.credits);
  const whole = { ...data, ...nested(draft, request) };
  const text = await serializeEntry(type, bilder.length > 0 ? { ...whole, bilder } : whole, draft.body);
  if (Buffer.byteLength(text) > limits.markdown)
    throw new ImportFault(`Der Text ist länger als ${sizeText(limits.markdown)}. Teilen Sie ihn in mehrere Dateien.`);
  const folder = file.slice(0, file.lastIndexOf("/"));
  const kennung = folder.slice(folder.lastIndexOf("/") + 1);
  const files = draft.pictures.map(({ datei, bytes }) => ({ name: datei, size: bytes.length }));
  const entry = entryOfText({ typ: type.typ, kennung, file, files }, text);
  if ("rule" in entry) throw new ImportFault(problemText(entry, text));
  const problems = check({ ...content, entries: [...content.entries, entry] }, schemas, rules).filter((problem) =>
    problem.file.startsWith(`${folder}/`),
  );
  const errors = problems.filter(({ severity }) => severity === "fehler");
  if (errors.length > 0) throw new ImportFault(errors.map((problem) => problemText(problem, text)).join("\n"));
  const pictures = draft.pictures.map(({ datei, bytes }) => [datei, bytes] as const);
  return { folder, files: new Map<string, string | Uint8Array>([["index.md", text], ...pictures]), warnings: problems };
}

/** Values of the file that a command line could have given as well. */
export function plainFields({ fields = {} }: Draft): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === "string" ? [[name, [value]] as const] : [])),
  );
}

/** Lists of the file, which no command line could have given. */
function nested({ fields = {} }: Draft, { given }: DraftRequest): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => typeof value !== "string" && !Object.hasOwn(given, name)),
  );
}

/** The head of the entry, as `npm run new` makes it. */
async function planned(
  content: DiskContent,
  schemas: Schemas,
  rules: readonly Rule[],
  draft: Draft,
  { typ, given, today }: DraftRequest,
): Promise<{ file: string; text: string }> {
  const { titel } = draft;
  try {
    const all = { entwurf: ["ja"], ...plainFields(draft), ...given };
    return await planEntry(content, schemas, rules, { typ, titel, given: all, today });
  } catch (error) {
    if (!(error instanceof EditFault)) throw error;
    const ownTitle = /titel/i.test(error.message) ? '\nEinen anderen Titel geben Sie so an: --titel "…"' : "";
    throw new ImportFault(`Titel der Datei: „${cut(titel)}“\n${error.message}${ownTitle}`, { cause: error });
  }
}

/** A problem in a file that nobody can open yet: a message names its field, one on the text comes with the words of the line. */
export function problemText({ field, line, message, hint }: Problem, text: string): string {
  const words = text.split("\n")[line - 1]?.trim() ?? "";
  const where = field !== null || words === "" || words === "---" ? "" : `Text „${cut(words)}“:`;
  return [where, message, hint].filter(Boolean).join(" ");
}
