import type { Field, Json } from "./field.ts";
import { oncePer } from "../once-per.ts";
import type { Item } from "./site.ts";
import { isObject } from "./value-at.ts";
import { withoutHidden } from "./without-hidden.ts";

/** Data of an item by field. */
export type Data = Readonly<Record<string, Json>>;

/**
 * What of an item's data may be taken along: without names nobody released (`x-only-with`), without pictures whose
 * consent was revoked, and without the kennung of a hidden entry even where a reference is required. Pages leave these
 * out on their own.
 */
export const publishedData = oncePer((item: Item): Data => {
  const { type, outgoing, typ, kennung } = item;
  const known = new Set([`${typ}/${kennung}`, ...outgoing.map(({ to }) => `${to.typ}/${to.kennung}`)]);
  const { data } = withoutHidden(item, { ...type, required: [] }, (key) => known.has(key));
  const shown = publishedKeys(data as unknown as Data, type.fields);
  const { bilder } = shown;
  if (!Array.isArray(bilder)) return shown;
  return { ...shown, bilder: bilder.filter((one) => !isObject(one) || one["einwilligung"] !== "widerrufen") };
});

function publishedKeys(data: Data, fields: Readonly<Record<string, Field>>): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = data[name];
      const condition = field["x-only-with"];
      if (value === undefined || (condition !== undefined && data[condition] !== true)) return [];
      return [[name, published(value, field)]];
    }),
  );
}

function published(value: Json, field: Field): Json {
  if (Array.isArray(value)) {
    const { items } = field;
    return items?.properties ? value.map((one) => published(one, items)) : value;
  }
  return isObject(value) && field.properties ? publishedKeys(value, field.properties) : value;
}
