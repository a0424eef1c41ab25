/** An Immutable.js list, as far as it is needed. */
export interface List {
  clear(): List;
  concat(values: readonly unknown[]): List;
  filter(keep: (value: unknown) => boolean): List;
  toArray(): unknown[];
}

/** The texts of a value that is a text, a list of texts, or nothing yet. */
export function textsOf(value: unknown): readonly string[] {
  const values = isList(value) ? value.toArray() : Array.isArray(value) ? (value as unknown[]) : [value];
  return values.filter((one): one is string => typeof one === "string" && one !== "");
}

function isList(value: unknown): value is List {
  return typeof value === "object" && value !== null && "toArray" in value;
}
