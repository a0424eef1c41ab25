import path from "node:path";
import { loadRules } from "../src/check/load-rules.ts";
import { changeFolder } from "../src/disk/change-folder.ts";
import { planEntry } from "../src/edit/new-entry.ts";
import { newHub } from "../src/edit/new-hub.ts";
import { readContent } from "../src/read/read-content.ts";
import { berlinDay } from "../src/text/dates.ts";
import { contentFolder, noted } from "./content-folder.ts";
import { parseWords, runEdit } from "./edit-command.ts";
import { UsageError } from "./run-command.ts";
import { project, projectSchemas } from "./project.ts";

const schemas = projectSchemas();
const usage = `Aufruf: npm run new -- <typ> "<Titel>" [--feld wert …]
   oder: npm run new -- hub ORDNER
Typen: ${schemas.types.map(({ typ }) => typ).join(", ")}`;

/** Flags named after the fields of all types; which of them a type has is told later, by name. */
const names = schemas.types.flatMap((type) => Object.keys(type.fields)).filter((name) => name !== "titel");
const fields = Object.fromEntries(names.map((name) => [name, { type: "string", multiple: true } as const]));

await runEdit(async () => {
  const { values, positionals } = parseWords({ options: { ...fields, content: { type: "string" } } });
  const [typ, words = "", ...more] = positionals;
  if (typ === undefined || words.trim() === "" || more.length > 0) throw new UsageError(usage);
  if (typ === "hub") return createHub(words);
  const { content: folder, ...given } = values as { content?: string } & Record<string, string[]>;
  const content = readContent(contentFolder(folder), schemas.types);
  const request = { typ, titel: words.trim(), given, today: berlinDay(new Date()) };
  const { file, text } = await planEntry(content, schemas, await loadRules(), request);
  changeFolder(noted(content.dir), [{ write: file, content: text }]);
  console.log(`geschrieben: ${path.relative("", path.join(content.dir, file))}`);
});

function createHub(dir: string): void {
  newHub(path.join(project, "scripts/hub-vorlage"), dir);
  console.log(`geschrieben: ${dir}`);
  console.log(`Ansehen: npm start -- --content ${dir}`);
  console.log(`Was noch auszufüllen ist: npm run -s check -- --content ${dir}`);
}
