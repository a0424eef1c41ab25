import { spawnSync } from "node:child_process";
import { project } from "./project.ts";
import { runCommand, UsageError } from "./run-command.ts";

/** What can be measured, and the program that does; it gets what follows the name on the command line. */
const benches: Readonly<Record<string, string>> = { tempo: "test/tempo/bench.ts", suche: "test/suche/bench.ts" };

await runCommand(() => {
  const given = process.argv.slice(2);
  // Without a name it is the speed of the program itself.
  const [name = "", ...args] = given[0]?.startsWith("-") === false ? given : ["tempo", ...given];
  const program = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (program === undefined)
    throw new UsageError(`Nennen Sie, was gemessen werden soll: ${Object.keys(benches).join(", ")}.`);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: project, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
