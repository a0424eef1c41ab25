/** A command called in a wrong way: the German message is for the terminal, the exit code is 2. */
export class UsageError extends Error {}

/** Runs a command; a {@link UsageError} is printed and ends it with exit code 2. */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
