import { cut } from "./shown.ts";
import { didYouMean } from "./suggest.ts";
import type { World } from "./world.ts";

/** What is wrong and what to do. */
export type Fault = readonly [message: string, hint: string];

/** Says that a file the text names is not there, with the nearest name. */
export function missingFile(what: string, name: string, names: readonly string[]): Fault {
  const hint = didYouMean(name, names) ?? "Legen Sie die Datei in den Ordner oder berichtigen Sie den Namen.";
  return [`${what} „${cut(name)}“ liegt nicht im Ordner des Eintrags.`, hint];
}

/** True for a file that does lie beside `source` (`berichte/x/index.md`, `hub.yaml`), but under a name or of a kind that the reader has reported. */
export function wasRefused(name: string, source: string, { content }: World): boolean {
  const file = source.slice(0, source.lastIndexOf("/") + 1) + name;
  return content.problems.some((problem) => problem.file.normalize("NFC") === file);
}
