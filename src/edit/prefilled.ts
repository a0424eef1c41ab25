import type { ContentType } from "../model/content-type.ts";
import { targets, type Field, type Json } from "../model/field.ts";
import { isObject } from "../model/value-at.ts";

/** What a new entry may start from. */
export interface Occasion {
  /** JJJJ-MM-TT. */
  readonly today: string;
  /** Values of hub.yaml: an administration is likely in the hub's own Land. */
  readonly hub: object;
}

/** The value a required field starts with; undefined when only a person can know it. */
export function prefilled(type: ContentType, name: string, { today, hub }: Occasion): Json | undefined {
  const field = type.fields[name];
  if (!field) return undefined;
  if (field["x-prefill"] === "heute") return today;
  if (field.default !== undefined) return field.default;
  if (field.enum) return name === "art" || name === type.status ? field.enum[0] : hubValue(field.enum, name, hub);
  if (field.items?.type === "object") return firstItem(field, field.items, today);
  return isFreeText(field) ? `[[${field.title ?? name}]]` : undefined;
}

function hubValue(allowed: readonly string[], name: string, hub: object): string | undefined {
  return allowed.find((value) => value === (hub as Record<string, unknown>)[name]);
}

/** A first item like the schema's own example, of today: a new Vorlage starts with Fassung 1.0. */
function firstItem(field: Field, items: Field, today: string): Json | undefined {
  const example = Array.isArray(field.examples?.[0]) ? field.examples[0][0] : undefined;
  if (!isObject(example)) return undefined;
  const entries = (items.required ?? []).map((key): [string, Json | undefined] => {
    const inner = items.properties?.[key] ?? {};
    return [key, inner.format === "date" ? today : targets(inner).length > 0 ? undefined : example[key]];
  });
  return entries.some(([, value]) => value === undefined)
    ? undefined
    : [Object.fromEntries(entries) as { [key: string]: Json }];
}

function isFreeText(field: Field): boolean {
  return field.type === "string" && !field.pattern && !field.format && !field["x-file"] && targets(field).length === 0;
}
