import { builtPatterns } from "./exceptions.ts";
import { patternsOfCode, patternsOfSchemas, written, type Pattern } from "./patterns-of.ts";

const code = patternsOfCode();

/** Calls that build patterns, as {@link builtPatterns} names them. */
export const calls: readonly string[] = [...new Set(code.built.map((call) => `${call.file}: ${call.code}`))].toSorted();

/** Every pattern of the program, of its schemas and of what it builds, each once, sorted. */
export const allPatterns: readonly Pattern[] = [
  ...new Map(
    [
      ...code.written,
      ...patternsOfSchemas(),
      ...Object.entries(builtPatterns).flatMap(([file, examples]) =>
        examples.map(([source, flags]) => ({ file, source, flags })),
      ),
    ].map((pattern) => [written(pattern), pattern]),
  ).values(),
].toSorted((a, b) => (written(a) < written(b) ? -1 : 1));
