import type { Entry, EntryFile } from "../model/entry.ts";
import type { Problem } from "../model/problem.ts";
import type { EntryData, TypeName } from "../model/types.generated.ts";
import { FrontMatterError, readFrontMatter } from "./front-matter.ts";
import { locator } from "./locate.ts";
import { readProblem } from "./read-problem.ts";
import { textFault } from "./text-bounds.ts";

/** Where an entry stands and what lies beside it. */
export interface EntryPlace {
  readonly typ: TypeName;
  readonly kennung: string;
  /** Path of index.md relative to the content folder, with `/`. */
  readonly file: string;
  readonly files: readonly EntryFile[];
  /** See {@link Entry.filesUnknown}. */
  readonly filesUnknown?: true;
}

/** Makes an entry of the text of its index.md, as {@link decodeText} gives it, or the problem that it cannot be read. */
export function entryOfText(place: EntryPlace, text: string): Entry | Problem {
  try {
    const { data, matter, body, bodyLine } = readFrontMatter(text);
    const fault = textFault(body);
    if (fault !== undefined)
      return readProblem(
        place.file,
        "text-zu-lang",
        fault,
        "Teilen Sie ihn oder legen Sie ihn als PDF daneben.",
        bodyLine,
      );
    // Checked later against the schema of `typ`; until then nobody may rely on it.
    const unchecked = data as unknown as EntryData[TypeName];
    return { ...place, data: unchecked, body, bodyLine, locate: locator(matter) };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    return readProblem(place.file, "kopf-unlesbar", error.message, error.hint, error.line, error.column);
  }
}
