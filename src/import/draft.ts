import type { Json } from "../model/field.ts";
import type { Picture } from "./pictures.ts";

/** What a file of somebody else's program says, before it becomes an entry. */
export interface Draft {
  readonly titel: string;
  /** German: where the title was found. */
  readonly titelFrom: string;
  /** Markdown in its one form; pictures by their file names. */
  readonly body: string;
  readonly pictures: readonly Picture[];
  /** German sentences: what the file holds and the draft does not. */
  readonly leftOut: readonly string[];
  /** German sentences: what a person should compare or add. */
  readonly toCheck: readonly string[];
  /** Values of the type's own fields, where the file has them; what the command line gives wins. */
  readonly fields?: Readonly<Record<string, Json>>;
}
