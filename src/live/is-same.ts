import { Html } from "../html.ts";

/** True when two values say the same: lists, maps, sets, plain objects and HTML by what is in them, all else only when it is one. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (a instanceof Map) return b instanceof Map && a.size === b.size && isSame([...a], [...b]);
  if (a instanceof Set) return b instanceof Set && a.size === b.size && isSame([...a], [...b]);
  if (a instanceof Html) return b instanceof Html && a.toString() === b.toString();
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function isPlain(value: object): value is Record<string, unknown> {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
