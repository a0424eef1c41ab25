import type { ContentType } from "./content-type.ts";
import { labelOf } from "./field.ts";
import type { Item } from "./site.ts";
import { textAt } from "./value-at.ts";

/** Value and German word of an item's status field; undefined when its type has none or it is empty. */
export function statusOf({ type, data }: Item): { readonly status: string; readonly label: string } | undefined {
  if (type.status === undefined) return undefined;
  const status = textAt(data, type.status);
  return status === undefined ? undefined : { status, label: labelOf(type.fields[type.status], status) };
}

/** The stages of a type whose status is a scale (`x-stages`), lowest first. */
export function stagesOf(type: ContentType): readonly string[] | undefined {
  const field = type.status === undefined ? undefined : type.fields[type.status];
  return field?.["x-stages"] ? field.enum : undefined;
}

/** Day since which a Thema has its status, by its own history. */
export function statusSince(item: Item): string | undefined {
  if (item.typ !== "thema") return undefined;
  const { status, statusverlauf = [] } = (item as Item<"thema">).data;
  return statusverlauf.findLast((station) => station.status === status)?.datum;
}
