import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import type { Path, Problem } from "../model/problem.ts";
import type { Source } from "./source.ts";
import type { World } from "./world.ts";

/** What a rule found; the place is either a field path or a line. */
export interface Finding {
  /** Field the problem is in; its place is looked up in the file. */
  readonly path?: Path;
  /** Place at the key instead of the value (unknown keys). */
  readonly atKey?: boolean;
  /** Place outside the fields, from 1; with `path` the path is only named. */
  readonly line?: number;
  readonly column?: number;
  /** File other than the entry's own, relative to content/. */
  readonly file?: string;
  readonly message: string;
  readonly hint?: string;
}

/** A rule is a value: one file in src/check/rules/, found by its folder. */
export interface Rule {
  /** Name in problems: `bild-nachweis`. */
  readonly name: string;
  readonly severity: Problem["severity"];
  /** Of several problems in one file, line and field the highest survives, errors before warnings; 10 is a plain schema message. */
  readonly specificity: number;
  /** Looks at the fields of one entry or of hub.yaml; nothing in `data` can be relied on. */
  readonly checkFields?: (source: Source, world: World) => Iterable<Finding>;
  /** Looks at one entry; it may be wrong in any way, so nothing in `data` can be relied on. */
  readonly checkEntry?: (entry: Entry, type: ContentType, world: World) => Iterable<Finding>;
  /** Looks at everything; findings name an entry or a file. */
  readonly checkWorld?: (world: World) => Iterable<Finding & { readonly entry?: Entry }>;
}

/** Declares a rule; exists for its types. */
export function rule(value: Rule): Rule {
  return value;
}
