import type { Json } from "./field.ts";
import { isObject, valueAt } from "./value-at.ts";

/** A schema file as it stands on disk. */
export type RawSchema = { [key: string]: Json };

/** Replaces every `$ref` in `node` of a file by its target; a definition keeps its name in `x-def`, so that types can be named after it. */
export function resolveRefs(raw: ReadonlyMap<string, RawSchema>, file: string, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => resolveRefs(raw, file, item));
  if (!isObject(node)) return node;
  const { $ref: ref, ...own } = node;
  if (typeof ref !== "string")
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolveRefs(raw, file, value)]));
  const [name = "", pointer = ""] = ref.split("#");
  // The shared fields, which every type takes whole.
  if (pointer === "") return {};
  const target = name === "" ? file : name;
  const found = valueAt(raw.get(target), pointer.split("/").slice(1));
  if (found === undefined) throw new Error(`${file}: $ref ${ref} leads nowhere`);
  const def = pointer.startsWith("/$defs/") ? { "x-def": pointer.slice("/$defs/".length) } : {};
  return { ...(resolveRefs(raw, target, found) as object), ...def, ...own };
}
