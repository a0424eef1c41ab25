import type { ContentType } from "./content-type.ts";
import type { Entry } from "./entry.ts";
import { targets, type Field, type Json } from "./field.ts";
import { isObject } from "./value-at.ts";

/** Says whether an entry, as `typ/kennung`, is part of the site. */
export type IsKnown = (key: string) => boolean;

/**
 * An entry without its references to entries that nobody may see here. A list item that lives by such a reference goes
 * with it: how many places a hidden Verwaltung has booked would tell of it. Required fields of the entry itself stay,
 * since pages rely on them; there a reference that leads nowhere shows nothing.
 */
export function withoutHidden(entry: Entry, type: ContentType, isKnown: IsKnown): Entry {
  const data = entry.data as unknown as { [key: string]: Json };
  const optional = Object.keys(data).filter((name) => !type.required.includes(name));
  const shown = visibleKeys(data, optional, type.fields, isKnown);
  return shown === data ? entry : { ...entry, data: shown as unknown as Entry["data"] };
}

/** The value without what is hidden; undefined when nothing is left of it, the same value when all is. */
function visible(value: Json, field: Field | undefined, isKnown: IsKnown): Json | undefined {
  if (field === undefined) return value;
  if (typeof value === "string") {
    const types = targets(field);
    return types.length === 0 || types.some((typ) => isKnown(`${typ}/${value}`)) ? value : undefined;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => visible(item, field.items, isKnown)).filter((item) => item !== undefined);
    return items.length === value.length && items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isObject(value) || !field.properties) return value;
  const shown = visibleKeys(value, Object.keys(value), field.properties, isKnown);
  const lacks = field.required?.some((name) => Object.hasOwn(value, name) && !Object.hasOwn(shown, name));
  return lacks ? undefined : shown;
}

function visibleKeys(
  data: { [key: string]: Json },
  names: readonly string[],
  fields: Readonly<Record<string, Field>>,
  isKnown: IsKnown,
): { [key: string]: Json } {
  let shown = data;
  for (const name of names) {
    const value = visible(data[name]!, fields[name], isKnown);
    if (value === data[name]) continue;
    if (shown === data) shown = { ...data };
    if (value === undefined) delete shown[name];
    else shown[name] = value;
  }
  return shown;
}
