import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadRules } from "../src/check/load-rules.ts";
import { planEntry } from "../src/edit/new-entry.ts";
import { newHub } from "../src/edit/new-hub.ts";
import { loadSchemas } from "../src/model/content-type.ts";
import { readContent } from "../src/read/read-content.ts";
import { berlinDay } from "../src/text/dates.ts";
import { contentFolder, parseUsage, run, UsageError } from "./usage.ts";

const schemas = loadSchemas("schemas");
const usage = `Aufruf: npm run new -- <typ> "<Titel>" [--feld wert …]
   oder: npm run new -- hub ORDNER
Typen: ${schemas.types.map(({ typ }) => typ).join(", ")}`;

/** Flags named after the fields of all types; which of them a type has is told later, by name. */
const fields = Object.fromEntries(schemas.types.flatMap((type) => Object.keys(type.fields)).map((name) => [name, { type: "string", multiple: true } as const]));

await run(async () => {
  const { values, positionals } = parseUsage({ options: { ...fields, content: { type: "string" } }, allowPositionals: true });
  const [typ, words, ...more] = positionals;
  if (typ === undefined || words === undefined || words.trim() === "" || more.length > 0) throw new UsageError(usage);
  const { content: folder, ...given } = values as { content?: string } & Record<string, string[]>;
  if (typ === "hub") {
    newHub(path.join(import.meta.dirname, "hub-vorlage"), words);
    console.log(`geschrieben: ${words}\nAnsehen: npm start -- --content ${words}\nWas noch auszufüllen ist: npm run -s check -- --content ${words}`);
    return 0;
  }
  const content = readContent(contentFolder(folder), schemas.types);
  const { file, text } = await planEntry(content, schemas, await loadRules(), { typ, titel: words.trim(), given, today: berlinDay(new Date()) });
  const target = path.join(content.dir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: "wx" });
  console.log(`geschrieben: ${path.relative("", target)}`);
  return 0;
});
