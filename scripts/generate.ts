import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadSchemas } from "../src/model/content-type.ts";
import { generated } from "../src/model/generated.ts";
import { parseFlags, runCommand } from "./flags.ts";

const root = path.resolve(import.meta.dirname, "..");

await runCommand(async () => {
  const flags = parseFlags(process.argv.slice(2), ["check"]);
  const files = Object.entries(await generated(loadSchemas(path.join(root, "schemas"))));
  for (const [file, text] of files.filter(([file, text]) => textOf(file) !== text)) {
    if (!flags.check) writeFileSync(path.join(root, file), text);
    else process.exitCode = 1;
    console.log(`${flags.check ? "weicht ab" : "geschrieben"}: ${file}`);
  }
  if (process.exitCode === 1) console.log("Mit „npm run generate“ passen diese Dateien wieder zu schemas/.");
});

function textOf(file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}
