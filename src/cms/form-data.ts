import type { Field, Json } from "../model/field.ts";
import { isObject } from "../model/value-at.ts";

type Data = { readonly [key: string]: Json };

/** Data of a form with numbers for what was typed into a field of numbers; what is none stays text, for check to name. */
export function formData(fields: Readonly<Record<string, Field>>, data: Data): Data {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, formValue(fields[name], value)]));
}

function formValue(field: Field | undefined, value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => formValue(field?.items, item));
  if (isObject(value)) return formData(field?.properties ?? {}, value);
  const isNumber = field?.type === "integer" || field?.type === "number";
  if (!isNumber || typeof value !== "string" || !/^\s*-?\d+([.,]\d+)?\s*$/.test(value)) return value;
  return Number(value.replace(",", "."));
}
