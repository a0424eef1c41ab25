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

/** Walks all known values of an entry, containers before their content; values of the wrong kind are passed over. */
export function* walk(fields: Readonly<Record<string, Field>>, data: object): Generator<FieldValue> {
  yield* walkObject(fields, data as { [key: string]: Json }, []);
}

function* walkObject(
  fields: Readonly<Record<string, Field>>,
  data: { [key: string]: Json },
  path: Path,
): Generator<FieldValue> {
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(data, name)) yield* walkValue(field, data[name]!, [...path, name], data);
  }
}

function* walkValue(field: Field, value: Json, path: Path, parent: Json): Generator<FieldValue> {
  if (value === null || value === undefined) return;
  yield { path, field, value, parent };
  if (Array.isArray(value)) {
    if (!field.items) return;
    for (const [i, item] of value.entries()) yield* walkValue(field.items, item, [...path, i], value);
  } else if (typeof value === "object" && field.properties) {
    yield* walkObject(field.properties, value, path);
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

/** All field references of an entry. */
export function* references(fields: Readonly<Record<string, Field>>, data: object): Generator<ReferenceValue> {
  for (const { path, field, value } of walk(fields, data)) {
    const types = targets(field);
    if (types.length > 0 && typeof value === "string") {
      yield { path, targets: types, kennung: value, title: fields[path[0] as string]?.title ?? String(path[0]) };
    }
  }
}
