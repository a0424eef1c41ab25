import { parseArgs, type ParseArgsConfig } from "node:util";
import { EditFault } from "../src/edit/edit-fault.ts";
import { unknownFlag } from "./flags.ts";
import { runCommand, UsageError } from "./run-command.ts";

type Config = ParseArgsConfig & { readonly options: NonNullable<ParseArgsConfig["options"]> };

/** Reads a command line of words and flags; throws {@link UsageError}. */
export function parseWords<const T extends Config>(
  config: T,
): ReturnType<typeof parseArgs<T & { allowPositionals: true }>> {
  try {
    return parseArgs({ ...config, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // parseArgs quotes the argument it stumbled over.
    const [flag = ""] = (/'([^']+)'/.exec(error.message)?.[1] ?? "").split(" ");
    const unknown = "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw new UsageError(
      unknown ? unknownFlag(flag, Object.keys(config.options)) : `Dem Schalter „${flag}“ fehlt sein Wert.`,
      { cause: error },
    );
  }
}

/** Runs a command that changes content; a refused change is wrong use too. */
export async function runEdit(main: () => void | Promise<void>): Promise<void> {
  await runCommand(async () => {
    try {
      await main();
    } catch (error) {
      if (error instanceof EditFault) throw new UsageError(error.message, { cause: error });
      throw error;
    }
  });
}
