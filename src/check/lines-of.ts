import { oncePer } from "../once-per.ts";
import { proseLines, type ProseLine } from "../text/prose-lines.ts";
import type { Source } from "./source.ts";

/** Lines of a source's body outside code blocks; hub.yaml has none. Worked out once. */
export const linesOf: (source: Source) => readonly ProseLine[] = oncePer(({ entry }) =>
  entry ? proseLines(entry) : [],
);
