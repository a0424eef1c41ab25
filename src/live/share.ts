import { Html } from "../html.ts";

/** What became of newer parts, so that one that stands in two places stays one. */
type Known = Map<object, unknown>;

/**
 * A newer value in which all that says the same as before is what was there before; the old value itself when everything
 * does. Lists, maps, plain objects and HTML are looked into, sets only in whole; all else is the same only when it is one.
 */
export function share<V>(old: V, made: V): V {
  return shared(old, made, new Map()) as V;
}

/** True when two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return share(a, b) === a;
}

function shared(old: unknown, made: unknown, known: Known): unknown {
  if (Object.is(old, made)) return old;
  if (typeof made !== "object" || made === null) return made;
  if (known.has(made)) return known.get(made);
  const found = sharedObject(old, made, known);
  known.set(made, found);
  return found;
}

const wholes = new WeakSet();

/** Marks objects and lists, with all in them, as never to be replaced by others that say the same: others hold on to them. */
export function keepWhole(value: unknown): void {
  if (typeof value !== "object" || value === null || wholes.has(value)) return;
  wholes.add(value);
  for (const part of Object.values(value)) keepWhole(part);
}

/** Marks one object as never to be replaced, whatever is in it. */
export function keepOne(value: object): void {
  wholes.add(value);
}

/** Looks into what is new too: a part of it may be known from elsewhere. */
function sharedObject(old: unknown, made: object, known: Known): unknown {
  if (wholes.has(made)) return made;
  if (Array.isArray(made)) return sharedList(Array.isArray(old) ? old : [], made, known);
  if (made instanceof Map) return sharedMap(old instanceof Map ? old : new Map(), made, known);
  if (made instanceof Set) return old instanceof Set && areSame([...old], [...made]) ? old : made;
  if (made instanceof Html) return old instanceof Html && old.toString() === made.toString() ? old : made;
  return isPlain(made) ? sharedFields(isPlain(old) ? old : {}, made, known) : made;
}

function sharedList(old: readonly unknown[], made: readonly unknown[], known: Known): readonly unknown[] {
  const parts = made.map((one, i) => shared(old[i], one, known));
  if (areSame(old, parts)) return old;
  return areSame(made, parts) ? made : parts;
}

function sharedMap(old: ReadonlyMap<unknown, unknown>, made: ReadonlyMap<unknown, unknown>, known: Known): object {
  const parts = new Map([...made].map(([key, value]) => [key, shared(old.get(key), value, known)]));
  if (areSame([...old.keys(), ...old.values()], [...parts.keys(), ...parts.values()])) return old;
  return areSame([...made.values()], [...parts.values()]) ? made : parts;
}

function sharedFields(old: Plain, made: Plain, known: Known): Plain {
  const names = Object.keys(made);
  const parts = names.map((name) => shared(old[name], made[name], known));
  if (areSame(Object.keys(old), names) && areSame(Object.values(old), parts)) return old;
  return areSame(Object.values(made), parts) ? made : Object.fromEntries(names.map((name, i) => [name, parts[i]]));
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}
