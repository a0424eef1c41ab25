import { existsSync } from "node:fs";
import path from "node:path";
import { check } from "../check/check.ts";
import type { Rule } from "../check/rule.ts";
import type { DiskContent } from "../model/content.ts";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import { entryOfText } from "../read/entry-of-text.ts";
import { serializeEntry } from "../text/serialize.ts";
import { EditFault } from "./edit-fault.ts";
import { givenValue } from "./given-values.ts";
import { freeKennung } from "./planned-kennung.ts";
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
  content: DiskContent,
  schemas: Schemas,
  rules: readonly Rule[],
  request: NewEntryRequest,
): Promise<{ file: string; text: string }> {
  const type = typeNamed(schemas.types, request.typ);
  const data = dataOf(type, request, content.hub.data);
  const kennung = freeKennung(type, data, (name) => existsSync(path.join(content.dir, type.plural, name)));
  const file = `${type.plural}/${kennung}/index.md`;
  const text = await serializeEntry(type, data, "");
  const entry = entryOfText({ typ: type.typ, kennung, file, files: [] }, text);
  if ("rule" in entry) throw new Error(`the serializer wrote what cannot be read: ${entry.message}`);
  const errors = check({ ...content, entries: [...content.entries, entry] }, schemas, rules).filter(
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
