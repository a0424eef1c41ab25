import type { Entry } from "./entry.ts";
import type { Json } from "./field.ts";
import { isEmpty } from "./value-at.ts";

/** An entry whose optional keys all say something: check only warns of empty ones, and pages must not show them. */
export function withoutEmpty(entry: Entry): Entry {
  const data = pruned(entry.data as unknown as Json);
  return data === (entry.data as unknown) ? entry : { ...entry, data: data as unknown as Entry["data"] };
}

/** The same value when nothing in it is empty, so that what is kept per entry stays valid. */
function pruned(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => !isEmpty(item));
    return items.length === value.length && items.every((item, i) => item === value[i]) ? value : items;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const);
  const kept = entries.filter(([, inner]) => !isEmpty(inner));
  return kept.length === entries.length && kept.every(([key, inner]) => inner === value[key])
    ? value
    : Object.fromEntries(kept);
}
