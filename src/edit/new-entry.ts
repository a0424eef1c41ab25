import { existsSync } from "node:fs";
import path from "node:path";
import { check } from "../check/check.ts";
import type { Rule } from "../check/rule.ts";
import type { Content } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import type { Json } from "../model/field.ts";
import { toKennung } from "../model/kennung.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { locator } from "../read/locate.ts";
import { kennungFault, kennungLength } from "../read/names.ts";
import { serializeEntry } from "../text/serialize.ts";
import { EditFault } from "./edit-fault.ts";
import { givenValue } from "./given-values.ts";
import { prefilled } from "./prefilled.ts";
import { typeNamed } from "./type-named.ts";

/** What a new entry is asked for with. */
export interface NewEntryRequest {
  readonly typ: string;
  readonly titel: string;
  /** Values by field, as given on the command line. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  /** JJJJ-MM-TT. */
  readonly today: string;
}

/** Plans the file of a new entry that check has no error in; throws {@link EditFault} when that takes more than was given. */
export async function planEntry(
  content: Content,
  schemas: Schemas,
  rules: readonly Rule[],
  request: NewEntryRequest,
): Promise<{ file: string; text: string }> {
  const type = typeNamed(schemas.types, request.typ);
  const data = dataOf(type, request, content.hub.data);
  const kennung = kennungOf(type, request.titel, data);
  const folder = `${type.plural}/${kennung}`;
  if (existsSync(path.join(content.dir, folder)))
    throw new EditFault(`Den Ordner ${folder} gibt es schon. Wählen Sie einen anderen Titel.`);
  const file = `${folder}/index.md`;
  const text = await serializeEntry(type, data, "");
  const entry = { ...readFrontMatter(text), typ: type.typ, kennung, file, files: [] };
  const entries = [...content.entries, { ...entry, locate: locator(entry.matter) } as unknown as Entry];
  const errors = check({ ...content, entries }, schemas, rules).filter(
    (problem) => problem.file === file && problem.severity === "fehler",
  );
  if (errors.length > 0) {
    throw new EditFault(
      errors
        .map(({ field, message, hint }) => [field && `${field}:`, message, hint].filter(Boolean).join(" "))
        .join("\n"),
    );
  }
  return { file, text };
}

function dataOf(type: ContentType, { titel, given, today }: NewEntryRequest, hub: object): Record<string, Json> {
  const data: Record<string, Json> = { titel };
  for (const [name, values] of Object.entries(given)) {
    const field = type.fields[name];
    if (!field)
      throw new EditFault(
        `Das Feld „${name}“ hat der Typ ${type.typ} nicht. Felder: ${Object.keys(type.fields).join(", ")}.`,
      );
    data[name] = givenValue(name, field, values);
  }
  const missing: string[] = [];
  for (const name of type.required) {
    if (Object.hasOwn(data, name)) continue;
    const value = prefilled(type, name, { today, hub });
    if (value === undefined) missing.push(name);
    else data[name] = value;
  }
  if (missing.length > 0) throw new EditFault(missingMessage(type, titel, missing));
  return data;
}

function missingMessage(type: ContentType, titel: string, missing: readonly string[]): string {
  const fields = missing.map((name) => ({ name, field: type.fields[name] ?? {} }));
  const example = fields.map(({ name, field }) => `--${name} ${String(field.examples?.[0] ?? "…")}`).join(" ");
  return [
    `${type.title} braucht noch diese Angaben:`,
    ...fields.map(({ name, field }) => `  --${name}  ${field.description ?? field.title ?? ""}`),
    `Zum Beispiel: npm run new -- ${type.typ} "${titel}" ${example}`,
  ].join("\n");
}

function kennungOf(type: ContentType, titel: string, data: Record<string, Json>): string {
  const date = type.datedKennung && type.date !== undefined ? data[type.date] : undefined;
  const prefix = typeof date === "string" ? `${date.slice(0, 10)}-` : "";
  const rest = toKennung(titel, kennungLength - prefix.length);
  if (rest === undefined)
    throw new EditFault(
      `Aus dem Titel „${titel}“ lässt sich kein Ordnername bilden. Er braucht lateinische Buchstaben oder Ziffern.`,
    );
  const fault = kennungFault(prefix + rest);
  if (fault)
    throw new EditFault(
      `Aus dem Titel würde der Ordnername „${prefix}${rest}“. ${fault} Wählen Sie einen anderen Titel.`,
    );
  return prefix + rest;
}
