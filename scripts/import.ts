import path from "node:path";
import { loadRules } from "../src/check/load-rules.ts";
import { typeNamed } from "../src/edit/type-named.ts";
import type { Draft } from "../src/import/draft.ts";
import { draftEntry, plainFields, type DraftRequest } from "../src/import/draft-entry.ts";
import { givenFile } from "../src/import/given-file.ts";
import { ImportFault } from "../src/import/import-fault.ts";
import { importReport } from "../src/import/import-report.ts";
import { importWord, type WordWishes } from "../src/import/import-word.ts";
import { importOparl } from "../src/import/oparl/import-oparl.ts";
import { refuseMissingFields } from "../src/import/needed-fields.ts";
import { writeEntry } from "../src/import/write-entry.ts";
import type { Content } from "../src/model/content.ts";
import { readContent } from "../src/read/read-content.ts";
import { berlinDay } from "../src/text/dates.ts";
import { contentFolder, noted } from "./content-folder.ts";
import { parseWords, runEdit } from "./edit-command.ts";
import { projectSchemas } from "./project.ts";
import { UsageError } from "./run-command.ts";

const schemas = projectSchemas();
const usage = `Aufruf: npm run import -- <typ> DATEI.docx [--titel "…"] [--feld wert …]
        npm run import -- ratsvorlage DATEI.json (OParl) [--verwaltung …]
Bilder: --urheber "…" --lizenz … --personen ja|nein [--einwilligung liegt-vor], oder --ohne-bilder
Typen: ${schemas.types.map(({ typ }) => typ).join(", ")}`;

/** How a file becomes a draft, by the end of its name; the file itself must still be of that kind. What has another name is read as a Word file too, to say what it is. */
function importerOf(
  name: string,
  typ: string,
): (file: Uint8Array, wishes: WordWishes, content: Content) => Promise<Draft> {
  if (path.extname(name).toLowerCase() !== ".json") return importWord;
  if (typ !== "ratsvorlage")
    throw new UsageError(`Aus einer JSON-Datei (OParl) wird eine Ratsvorlage: npm run import -- ratsvorlage ${name}`);
  return (file, { titel }, content) => Promise.resolve(importOparl(file, titel, content));
}

const one = { type: "string" } as const;
const own = { content: one, titel: one, urheber: one, lizenz: one, personen: one, einwilligung: one } as const;
const names = schemas.types.flatMap((type) => Object.keys(type.fields)).filter((name) => !Object.hasOwn(own, name));
const fields = Object.fromEntries(names.map((name) => [name, { type: "string", multiple: true } as const]));

await runEdit(async () => {
  const options = { ...fields, ...own, "ohne-bilder": { type: "boolean" } } as const;
  const { values, positionals } = parseWords({ options });
  const [typ, name, ...more] = positionals;
  if (typ === undefined || name === undefined || more.length > 0) throw new UsageError(usage);
  const { content: folder, titel, urheber, lizenz, personen, einwilligung, "ohne-bilder": without, ...rest } = values;
  const given = rest as Record<string, string[]>;
  const credits = { urheber, lizenz, personen: yesOrNo(personen), einwilligung };
  const request: DraftRequest = { typ, given, credits, today: berlinDay(new Date()) };
  const content = readContent(contentFolder(folder), schemas.types);
  const type = typeNamed(schemas.types, typ);
  const importer = importerOf(name, typ);
  const missing = (draft?: Draft): void =>
    refuseMissingFields(
      type,
      draft ? { ...request, given: { ...plainFields(draft), ...given } } : request,
      content.hub.data,
    );
  // A Word file fills no fields; that some are missing is said before it is read.
  if (importer === importWord) missing();
  try {
    const file = givenFile(name);
    if (!file) throw new UsageError(`Die Datei „${name}“ gibt es nicht.`);
    const draft = await importer(file, { titel: titel?.trim(), withPictures: without !== true }, content);
    missing(draft);
    const entry = await draftEntry(content, schemas, await loadRules(), draft, request);
    writeEntry(noted(content.dir), entry);
    console.log(importReport(draft, entry, path.relative("", path.join(content.dir, entry.folder))));
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    console.error(`${error.message}\nEs wurde nichts geschrieben.`);
    process.exitCode = 1;
  }
});

function yesOrNo(value: string | undefined): boolean | undefined {
  if (value === undefined || value === "ja" || value === "nein")
    return value === undefined ? undefined : value === "ja";
  throw new UsageError(`--personen muss „ja“ oder „nein“ lauten, nicht „${value}“.`);
}
