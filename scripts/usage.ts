import { existsSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { EditFault } from "../src/edit/edit-fault.ts";

/** Wrong use of a command: German, exit code 2. */
export class UsageError extends Error {}

type Config = ParseArgsConfig & { readonly options: NonNullable<ParseArgsConfig["options"]> };

/** Reads flags and words; throws {@link UsageError} with the allowed flags. */
export function parseUsage<const T extends Config>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const flags = Object.keys(config.options).map((name) => `--${name}`);
    throw new UsageError(`${germanReason(error)} Erlaubt sind: ${flags.join(", ")}.`, { cause: error });
  }
}

function germanReason(error: TypeError): string {
  const word = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  const code = "code" in error ? error.code : "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Die Angabe „${word}“ gibt es nicht.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Mit „${word}“ kann dieser Befehl nichts anfangen.`;
  return `Die Angabe „${word.split(" ")[0]}“ ist unvollständig oder hat einen Wert zu viel.`;
}

/** The folder named by `--content`, or the project's own. */
export function contentFolder(given: string | undefined): string {
  const dir = given ?? "content";
  if (existsSync(dir)) return dir;
  throw new UsageError(`Den Ordner „${dir}“ gibt es nicht.`);
}

/** Runs a command; wrong use and refused changes become a German message on stderr and exit code 2. */
export async function run(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof EditFault)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
