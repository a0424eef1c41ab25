/** An object of a file somebody sent; only its own keys are ever read. */
export type OparlObject = Readonly<Record<string, unknown>>;

/** Whether a value of a file is an object, and no list. */
export function isOparlObject(value: unknown): value is OparlObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of an object; what it inherits does not count. */
export function own(object: OparlObject | undefined, key: string): unknown {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The objects of a list, or a single one; everything else is left out. */
export function objectsAt(object: OparlObject | undefined, key: string): readonly OparlObject[] {
  return listAt(object, key).filter(isOparlObject);
}

/** What a property holds as a list, whether it is one or a single value. */
export function listAt(object: OparlObject | undefined, key: string): readonly unknown[] {
  const value = own(object, key);
  return value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}
