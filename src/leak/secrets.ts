import type { Entry } from "../model/entry.ts";
import type { ReaderFor } from "./load-readers.ts";
import { Matcher } from "./matcher.ts";
import { openTexts } from "./open-text.ts";
import { indexStems } from "./open-words.ts";
import { fileSums } from "./own-files.ts";
import type { Origin, Trace } from "./trace.ts";
import { tracesOf } from "./traces-of.ts";

/** What only hidden entries say. */
export interface FoundSecrets {
  readonly traces: readonly Trace[];
  /** Sums of files that belong to hidden entries alone. */
  readonly files: ReadonlyMap<string, Origin>;
  /** Sums of files that belong to public entries, whose contents are their own. */
  readonly openFiles: ReadonlyMap<string, Origin>;
}

/** Everything a scan looks for. */
export interface Secrets extends FoundSecrets {
  readonly matcher: Matcher<Trace>;
  /** Stems of words, for indexes. */
  readonly stems: ReadonlyMap<string, Origin>;
}

/** Where content and program lie; folders are absolute. */
export interface Sources {
  readonly project: string;
  readonly content: string;
  readonly readerFor: ReaderFor;
}

/** Works out what only hidden entries say. */
export function findSecrets(hidden: readonly Entry[], open: readonly Entry[], sources: Sources): FoundSecrets {
  const kennungen = new Set(open.map(({ kennung }) => kennung));
  const onlyHidden = new Set(hidden.map(({ kennung }) => kennung).filter((kennung) => !kennungen.has(kennung)));
  const said = openTexts(open, onlyHidden, sources);
  const traces = tracesOf(hidden, said, sources.readerFor);
  const openFiles = fileSums(open);
  return { traces, files: new Map([...fileSums(hidden)].filter(([sum]) => !openFiles.has(sum))), openFiles };
}

/** Prepares a scan for what was found. */
export function secretsFrom(found: FoundSecrets): Secrets {
  return {
    ...found,
    matcher: new Matcher(found.traces),
    stems: new Map(
      found.traces.flatMap(({ how, letters, origin }) =>
        how === "word" ? indexStems(letters).map((stem) => [stem, origin] as const) : [],
      ),
    ),
  };
}
