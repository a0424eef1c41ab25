import type { Field, Json } from "../model/field.ts";
import { isEmpty, isObject } from "../model/value-at.ts";

type Fields = Readonly<Record<string, Field>>;
type Data = { [key: string]: Json };

/**
 * Data in the one form of files: keys in the order of the schema (unknown ones last), strings in NFC as the reader
 * makes them and without the line end that YAML blocks leave, nothing empty except where a field is required, so that
 * check can point at it.
 */
export function canonicalData(fields: Fields, required: readonly string[], data: object): Data {
  const given = data as Data;
  const names = [
    ...Object.keys(fields).filter((name) => Object.hasOwn(given, name)),
    ...Object.keys(given).filter((name) => !Object.hasOwn(fields, name)),
  ];
  const entries = names.map((name): [string, Json] => [
    name.normalize("NFC"),
    canonicalValue(fields[name], given[name] ?? null),
  ]);
  return Object.fromEntries(entries.filter(([name, value]) => required.includes(name) || !isEmpty(value)));
}

function canonicalValue(field: Field | undefined, value: Json): Json {
  if (typeof value === "string") return value.normalize("NFC").replace(/(?<!\n)\n+$/, "");
  if (Array.isArray(value))
    return value.map((item) => canonicalValue(field?.items, item)).filter((item) => !isEmpty(item));
  if (isObject(value)) return canonicalData(field?.properties ?? {}, field?.required ?? [], value);
  return value;
}
