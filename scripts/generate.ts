import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generated } from "../src/model/generated.ts";
import { parseFlags } from "./flags.ts";
import { runCommand } from "./run-command.ts";
import { project, projectSchemas } from "./project.ts";

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["check"]);
  const files = Object.entries(await generated(projectSchemas()));
  for (const [file, text] of files.filter(([file, text]) => textOf(file) !== text)) {
    if (!flags.check) writeFileSync(path.join(project, file), text);
    else process.exitCode = 1;
    console.log(`${flags.check ? "weicht ab" : "geschrieben"}: ${file}`);
  }
  if (process.exitCode === 1)
    console.log("Mit „npm run generate“ passen diese Dateien wieder zu schemas/ und assets/fonts/.");
});

function textOf(file: string): string | undefined {
  const full = path.join(project, file);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}
