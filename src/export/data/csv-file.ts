import type { ContentType } from "../../model/content-type.ts";
import { labelOf, targets, type Field, type Json } from "../../model/field.ts";
import type { OutputFile } from "../../model/page.ts";
import { publishedData } from "../../model/published-data.ts";
import type { Site } from "../../model/site.ts";
import type { TypeName } from "../../model/types.generated.ts";
import { isObject, valueAt } from "../../model/value-at.ts";
import { csvText, type Cell } from "./csv-text.ts";
import { dataPath } from "./data-path.ts";

/** One column: its heading, and where in an entry its value stands. */
interface Column {
  readonly title: string;
  readonly path: readonly string[];
  readonly field: Field;
}

/** The list of a type as a table for spreadsheets: a column for each field, named as in the forms; lists in one cell. */
export function csvFile(type: ContentType, site: Site): OutputFile {
  const columns = columnsOf(type.fields, []);
  const head = ["Kennung", "Seite", ...columns.map(({ title }) => title)].map(unique);
  const rows = site.all(type.typ).map((item) => {
    const data = publishedData(item);
    const cells = columns.map(({ path, field }) => cell(valueAt(data, path), field, site));
    return [item.kennung, site.absolute(item.path), ...cells];
  });
  return { path: dataPath(type.path, "csv"), content: csvText([head, ...rows]) };
}

/** Two fields may have one title; then the second is counted, since programs find columns by their names. */
function unique(title: string, at: number, all: readonly string[]): string {
  const before = all.slice(0, at).filter((other) => other === title).length;
  return before === 0 ? title : `${title} (${before + 1})`;
}

function columnsOf(fields: Readonly<Record<string, Field>>, path: readonly string[], above = ""): Column[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const title = above + (field.title ?? name);
    return field.properties
      ? columnsOf(field.properties, [...path, name], `${title}: `)
      : [{ title, path: [...path, name], field }];
  });
}

function cell(value: Json | undefined, field: Field, site: Site): Cell {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "string") return word(value, field, site);
  if (!Array.isArray(value)) return "";
  return value
    .map((one) => inList(one, field, site))
    .filter((text) => text !== "")
    .join(" | ");
}

/** Of a list of groups the field that stands for each (`x-summary`), or the first that is filled in. */
function inList(one: Json, { items = {}, "x-summary": summary }: Field, site: Site): string {
  if (!isObject(one)) return String(cell(one, items, site));
  const names = [...(summary === undefined ? [] : [summary]), ...Object.keys(items.properties ?? {})];
  const name = names.find((candidate) => one[candidate] !== undefined);
  return name === undefined ? "" : String(cell(one[name], items.properties?.[name] ?? {}, site));
}

function word(value: string, field: Field, site: Site): string {
  for (const typ of targets(field)) {
    const item = site.find(typ as TypeName, value);
    if (item) return item.data.titel;
  }
  return labelOf(field, value);
}
