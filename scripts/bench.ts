import { spawnSync } from "node:child_process";
import { project } from "./project.ts";
import { runCommand, UsageError } from "./run-command.ts";

/** What can be measured, and the program that does; it gets what follows the name on the command line. */
const benches: Readonly<Record<string, string>> = { suche: "test/suche/bench.ts" };

await runCommand(() => {
  const [name = "", ...args] = process.argv.slice(2);
  const program = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (program === undefined)
    throw new UsageError(`Nennen Sie, was gemessen werden soll: ${Object.keys(benches).join(", ")}.`);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: project, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
