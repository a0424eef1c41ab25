import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import { entryFolder } from "../model/entry-folder.ts";
import type { Entry, EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import { admittedFiles } from "../read/admitted-files.ts";
import { entryOfText } from "../read/entry-of-text.ts";
import { emptyHub, hubFile, hubOfText } from "../read/hub-of-text.ts";
import { kennungProblem } from "../read/kennung-problem.ts";
import { cleanText } from "../read/read-text.ts";
import { sizeProblem, textSizeProblem } from "../read/size-problem.ts";
import { twinProblem } from "../read/twin-problem.ts";

/** A text of the content folder as a backend hands it out. */
export interface EditorText {
  /** Relative to the content folder, with `/`: `berichte/x/index.md`, `hub.yaml`. */
  readonly file: string;
  readonly text: string;
  /** What lies beside it; left out when nobody has looked. Sizes in bytes. */
  readonly files?: readonly Pick<EntryFile, "name" | "size">[];
}

/** What one text holds. */
interface Part {
  readonly entry?: Entry;
  readonly hub?: Content["hub"];
  readonly problems: readonly Problem[];
}

/** Makes content of texts read through a backend, with the problems that reading them from a disk would find; unknown folders are ignored. */
export function editorContent(texts: readonly EditorText[], schemas: Schemas): Content {
  const parts = texts.map((text) => partOf(text, schemas.types));
  return {
    entries: inOrder(parts.flatMap(({ entry }) => entry ?? [])),
    hub: parts.find(({ hub }) => hub)?.hub ?? emptyHub,
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** The content after a text was written, or after the entry of a file was `deleted`. */
export function withChange(
  content: Content,
  change: EditorText | { readonly deleted: string },
  schemas: Schemas,
): Content {
  const part: Part = "deleted" in change ? { problems: [] } : partOf(change, schemas.types);
  const file = "deleted" in change ? change.deleted : change.file;
  return {
    entries: inOrder([...content.entries.filter((entry) => entry.file !== file), ...(part.entry ? [part.entry] : [])]),
    hub: part.hub ?? content.hub,
    problems: [...content.problems.filter((problem) => !belongsTo(problem, file)), ...part.problems],
  };
}

/** True for a problem in a file or in what lies beside it. */
export function belongsTo(problem: Problem, file: string): boolean {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return problem.file === file || (folder !== "" && problem.file.startsWith(folder));
}

function partOf({ file, text, files }: EditorText, types: readonly ContentType[]): Part {
  const problems: Problem[] = [];
  if (file === hubFile) return { hub: hubOfText(cleanText(text), problems), problems };
  const [, plural, kennung = ""] = /^([^/]+)\/([^/]+)\/index\.md$/.exec(file) ?? [];
  const type = types.find((one) => one.plural === plural);
  if (!type) return { problems };
  const misnamed = kennungProblem(file, kennung);
  if (misnamed) return { problems: [misnamed] };
  const tooLong = textSizeProblem(file, new TextEncoder().encode(text).length);
  const at = `${type.plural}/${kennung}`;
  const beside = files ? { files: besides(files, at, problems) } : { files: [], filesUnknown: true as const };
  const read = tooLong ?? entryOfText({ typ: type.typ, kennung, file, ...beside }, cleanText(text));
  return "rule" in read ? { problems: [...problems, read] } : { entry: read, problems };
}

/** Files that may lie beside an entry; the others become problems. */
function besides(files: NonNullable<EditorText["files"]>, at: string, problems: Problem[]): EntryFile[] {
  const seen = new Map<string, string>();
  const single = files.filter(({ name, size }) => {
    const problem = twinProblem(`${at}/${name}`, name, seen) ?? sizeProblem(`${at}/${name}`, size);
    if (problem) problems.push(problem);
    return !problem;
  });
  return admittedFiles(single, at, problems);
}

/** The order in which a disk is read, on which some rules rely. */
function inOrder(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry) => ({ entry, folder: entryFolder(entry) }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0))
    .map(({ entry }) => entry);
}
