import path from "node:path";
import { applyRename } from "../src/edit/apply-rename.ts";
import { planRename } from "../src/edit/rename.ts";
import { loadSchemas } from "../src/model/content-type.ts";
import { readContent } from "../src/read/read-content.ts";
import { contentFolder, parseUsage, run, UsageError } from "./usage.ts";

const usage = "Aufruf: npm run rename -- <typ> <alt> <neu>, zum Beispiel: npm run rename -- thema kasse zahlungsverkehr";

await run(() => {
  const { values, positionals } = parseUsage({ options: { content: { type: "string" } }, allowPositionals: true });
  const [typ, alt, neu] = positionals;
  if (typ === undefined || alt === undefined || neu === undefined || positionals.length > 3) throw new UsageError(usage);
  const schemas = loadSchemas("schemas");
  const content = readContent(contentFolder(values.content), schemas.types);
  const plan = planRename(content, schemas, { typ, alt, neu });
  applyRename(content.dir, plan);
  const shown = (file: string): string => path.relative("", path.join(content.dir, file));
  console.log(`umbenannt: ${shown(plan.folder.from)} → ${shown(plan.folder.to)}`);
  for (const file of plan.files.keys()) {
    console.log(`geändert: ${shown(file.startsWith(`${plan.folder.from}/`) ? plan.folder.to + file.slice(plan.folder.from.length) : file)}`);
  }
  return 0;
});
