import path from "node:path";
import { applyRename } from "../src/edit/apply-rename.ts";
import { planRename } from "../src/edit/rename.ts";
import { readContent } from "../src/read/read-content.ts";
import { contentFolder, noted } from "./content-folder.ts";
import { parseWords, runEdit } from "./edit-command.ts";
import { UsageError } from "./run-command.ts";
import { projectSchemas } from "./project.ts";

const usage =
  "Aufruf: npm run rename -- <typ> <alt> <neu>, zum Beispiel: npm run rename -- thema kasse zahlungsverkehr";

await runEdit(() => {
  const { values, positionals } = parseWords({ options: { content: { type: "string" } } });
  const [typ, alt, neu, ...more] = positionals;
  if (typ === undefined || alt === undefined || neu === undefined || more.length > 0) throw new UsageError(usage);
  const schemas = projectSchemas();
  const content = readContent(contentFolder(values.content), schemas.types);
  const { folder, files } = planRename(content, schemas, { typ, alt, neu });
  applyRename(noted(content.dir), { folder, files });
  const shown = (file: string): string => path.relative("", path.join(content.dir, file));
  console.log(`umbenannt: ${shown(folder.from)} → ${shown(folder.to)}`);
  for (const file of files.keys()) {
    const moved = file.startsWith(`${folder.from}/`) ? folder.to + file.slice(folder.from.length) : file;
    console.log(`geändert: ${shown(moved)}`);
  }
});
