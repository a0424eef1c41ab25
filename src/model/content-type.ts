import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { groups, type Field, type Json } from "./field.ts";

/** A content type, read from one schema file. */
export interface ContentType {
  /** Name of the type and of its schema file: `bericht`. */
  readonly typ: string;
  /** German singular: `Bericht`. */
  readonly title: string;
  readonly pluralTitle: string;
  /** Folder below content/ and first part of the URL: `berichte`. */
  readonly plural: string;
  readonly description: string;
  readonly order: number;
  readonly nav: boolean;
  /** Dotted field whose date sorts the list. */
  readonly date: string | undefined;
  readonly ascending: boolean;
  readonly datedKennung: boolean;
  readonly status: string | undefined;
  readonly facets: readonly string[];
  readonly bodyTitle: string;
  /** All fields, shared ones included, in the order of files and forms. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  /** Shared fields this type forbids. */
  readonly forbidden: readonly string[];
}

/** All content types in their order, the shared fields and the schema of hub.yaml. */
export interface Schemas {
  readonly types: readonly ContentType[];
  readonly shared: Field;
  readonly hub: Field;
}

type RawSchema = { [key: string]: Json };

/** Reads schemas/ and resolves every `$ref`; throws on a schema that breaks the rules of schemas/README.md. */
export function loadSchemas(dir: string): Schemas {
  const files = readdirSync(dir).filter((name) => name.endsWith(".schema.json"));
  const raw = new Map(files.map((name) => [name, JSON.parse(readFileSync(path.join(dir, name), "utf8")) as RawSchema]));
  const resolve = (name: string): Field => resolveRefs(raw, name, raw.get(name) as Json) as Field;
  const shared = resolve("shared.schema.json");
  const types = files
    .filter((name) => raw.get(name)!["x-plural"] !== undefined)
    .map((name) => contentType(name.replace(".schema.json", ""), resolve(name) as Field & RawSchema, shared));
  types.sort((a, b) => a.order - b.order || (a.typ < b.typ ? -1 : 1));
  return { types, shared, hub: resolve("hub.schema.json") };
}

/** Replaces `$ref` by its target; a definition keeps its name in `x-def`, so that types can be named after it. */
function resolveRefs(raw: ReadonlyMap<string, RawSchema>, file: string, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => resolveRefs(raw, file, item));
  if (typeof node !== "object" || node === null) return node;
  const ref = node["$ref"];
  if (typeof ref === "string") {
    const [name = "", pointer = ""] = ref.split("#");
    if (pointer === "") return {};
    const target = name === "" ? file : name;
    const found = pointer.split("/").slice(1).reduce<Json | undefined>(
      (at, step) => (typeof at === "object" && at !== null && !Array.isArray(at) ? at[step] : undefined),
      raw.get(target),
    );
    if (found === undefined) throw new Error(`${file}: $ref ${ref} leads nowhere`);
    const def = pointer.startsWith("/$defs/") ? { "x-def": pointer.slice("/$defs/".length) } : {};
    const { $ref: _, ...own } = node;
    return { ...(resolveRefs(raw, target, found) as object), ...def, ...own };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolveRefs(raw, file, value)]));
}

function contentType(typ: string, schema: Field & RawSchema, shared: Field): ContentType {
  const own = schema.properties ?? {};
  const forbidden = Object.keys(own).filter((name) => (own[name] as unknown) === false);
  const merged = Object.entries({ ...shared.properties, ...own }).filter(([name]) => !forbidden.includes(name));
  const rank = ([, field]: [string, Field]): number => groups.indexOf(field["x-group"] ?? "eigen");
  const plural = schema["x-plural"];
  if (typeof plural !== "string" || !/^[a-z]+$/.test(plural)) throw new Error(`${typ}: x-plural must be lower case ASCII`);
  return {
    typ,
    title: schema.title ?? typ,
    pluralTitle: text(schema["x-plural-title"]) ?? plural,
    plural,
    description: schema.description ?? "",
    order: typeof schema["x-order"] === "number" ? schema["x-order"] : 1000,
    nav: schema["x-nav"] === true,
    date: text(schema["x-date"]),
    ascending: schema["x-ascending"] === true,
    datedKennung: schema["x-dated-kennung"] === true,
    status: text(schema["x-status"]),
    facets: Array.isArray(schema["x-facets"]) ? schema["x-facets"].filter((name) => typeof name === "string") : [],
    bodyTitle: text(schema["x-body-title"]) ?? "Text",
    fields: Object.fromEntries(merged.toSorted((a, b) => rank(a) - rank(b))),
    required: [...new Set([...(shared.required ?? []), ...(schema.required ?? [])])],
    forbidden,
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
