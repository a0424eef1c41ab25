import { oncePer } from "../once-per.ts";
import { targets, type Field, type Json } from "./field.ts";
import type { Path } from "./problem.ts";

/** A value of an entry together with the field it belongs to. */
export interface FieldValue {
  readonly path: Path;
  readonly field: Field;
  readonly value: Json;
  /** The object or list the value stands in. */
  readonly parent: Json;
}

type Fields = Readonly<Record<string, Field>>;
type Data = { readonly [key: string]: Json };

/** All known values of an entry, containers before their content; values of the wrong kind are passed over. */
export function walk(fields: Fields, data: object): readonly FieldValue[] {
  const found: FieldValue[] = [];
  walkObject(fields, data as Data, [], found);
  return found;
}

/** Objects ask for their fields ten thousand times over. */
const entriesOf = oncePer((fields: Fields) => Object.entries(fields));

function walkObject(fields: Fields, data: Data, path: Path, found: FieldValue[]): void {
  for (const [name, field] of entriesOf(fields))
    if (Object.hasOwn(data, name)) walkValue(field, data[name]!, [...path, name], data, found);
}

function walkValue(field: Field, value: Json, path: Path, parent: Json, found: FieldValue[]): void {
  if (value === null || value === undefined) return;
  found.push({ path, field, value, parent });
  if (Array.isArray(value)) {
    if (!field.items) return;
    for (const [i, item] of value.entries()) walkValue(field.items, item, [...path, i], value, found);
  } else if (typeof value === "object" && field.properties) {
    walkObject(field.properties, value, path, found);
  }
}

/** A reference of an entry to another: where it stands, what it may point to, and the kennung. */
export interface ReferenceValue {
  readonly path: Path;
  readonly targets: readonly string[];
  readonly kennung: string;
  /** Title of the outermost field: `Treffen`. */
  readonly title: string;
}

/** All field references of an entry, looked for once. */
export function references(fields: Fields, data: object): readonly ReferenceValue[] {
  return referred(fields)(data);
}

const referred = oncePer((fields: Fields) => {
  const ways = leading(fields);
  return oncePer((data: object) =>
    walk(ways, data).flatMap(({ path, field, value }): ReferenceValue[] => {
      const types = targets(field);
      if (types.length === 0 || typeof value !== "string") return [];
      return [{ path, targets: types, kennung: value, title: fields[path[0] as string]?.title ?? String(path[0]) }];
    }),
  );
});

/** The fields that are references or hold some, and no others: most of an entry need not be walked through. */
function leading(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const way = leadingField(field);
      return way ? [[name, way]] : [];
    }),
  );
}

function leadingField({ items, properties, ...field }: Field): Field | undefined {
  const inList = items && leadingField(items);
  const inGroup = properties && leading(properties);
  if (targets(field).length === 0 && !inList && Object.keys(inGroup ?? {}).length === 0) return undefined;
  return { ...field, ...(inList && { items: inList }), ...(inGroup && { properties: inGroup }) };
}
