import { diskFault } from "../src/disk/disk-fault.ts";
import { OutputError } from "../src/export/output-error.ts";

/** A command called in a wrong way: the German message is for the terminal, the exit code is 2. */
export class UsageError extends Error {}

/** Runs a command; what a person can put right is printed: a {@link UsageError} with exit code 2, an {@link OutputError} and what the disk forbids with 1. */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isTold = error instanceof UsageError || error instanceof OutputError;
    const fault = isTold ? error.message : diskFault(error);
    if (fault === undefined) throw error;
    console.error(fault);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
