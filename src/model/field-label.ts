import { labelOf } from "./field.ts";
import type { Item } from "./site.ts";
import { textAt } from "./value-at.ts";

/** German label of an item's enum field; undefined when it is empty. */
export function fieldLabel(item: Item, name: string): string | undefined {
  const value = textAt(item.data, name);
  return value === undefined ? undefined : labelOf(item.type.fields[name], value);
}
