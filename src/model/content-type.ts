import { resolveRefs, type RawSchema } from "./resolve-refs.ts";
import { groups, type Field, type Json } from "./field.ts";
import type { TypeName } from "./types.generated.ts";

/** A content type, read from one schema file. */
export interface ContentType {
  /** Name of the type and of its schema file: `bericht`. */
  readonly typ: TypeName;
  /** German singular: `Bericht`. */
  readonly title: string;
  readonly pluralTitle: string;
  /** Folder below content/ and first part of the URL: `berichte`. */
  readonly plural: string;
  /** Path of its list in the site: `/berichte/`. */
  readonly path: string;
  readonly description: string;
  readonly order: number;
  readonly nav: boolean;
  /** Dotted field whose date sorts the list. */
  readonly date: string | undefined;
  readonly ascending: boolean;
  readonly datedKennung: boolean;
  readonly status: string | undefined;
  readonly facets: readonly string[];
  /** True when each entry has a feed of itself and of what refers to it. */
  readonly feed: boolean;
  /** True when each entry can be downloaded as a document. */
  readonly documents: boolean;
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

/** Content types of schema files by their names; every `$ref` is resolved. Throws on a schema that breaks the rules of schemas/README.md. */
export function schemasOf(raw: ReadonlyMap<string, RawSchema>): Schemas {
  const resolve = (name: string): Field => resolveRefs(raw, name, raw.get(name) as Json) as Field;
  const shared = resolve("shared.schema.json");
  const types = [...raw]
    .filter(([, schema]) => schema["x-plural"] !== undefined)
    .map(([name]) => contentType(name.replace(".schema.json", ""), resolve(name) as Field & RawSchema, shared));
  types.sort((a, b) => a.order - b.order || (a.typ < b.typ ? -1 : 1));
  return { types, shared, hub: resolve("hub.schema.json") };
}

function contentType(typ: string, schema: Field & RawSchema, shared: Field): ContentType {
  const own = schema.properties ?? {};
  const forbidden = Object.keys(own).filter((name) => (own[name] as unknown) === false);
  const merged = Object.entries({ ...shared.properties, ...own }).filter(([name]) => !forbidden.includes(name));
  const rank = ([, field]: [string, Field]): number => groups.indexOf(field["x-group"] ?? "eigen");
  const plural = schema["x-plural"];
  if (typeof plural !== "string" || !/^[a-z]+$/.test(plural))
    throw new Error(`${typ}: x-plural must be lower case ASCII`);
  return {
    // The generated types and this schema come from the same folder.
    typ: typ as TypeName,
    title: schema.title ?? typ,
    pluralTitle: text(schema["x-plural-title"]) ?? plural,
    plural,
    path: `/${plural}/`,
    description: schema.description ?? "",
    order: typeof schema["x-order"] === "number" ? schema["x-order"] : 1000,
    nav: schema["x-nav"] === true,
    date: text(schema["x-date"]),
    ascending: schema["x-ascending"] === true,
    datedKennung: schema["x-dated-kennung"] === true,
    status: text(schema["x-status"]),
    facets: Array.isArray(schema["x-facets"]) ? schema["x-facets"].filter((name) => typeof name === "string") : [],
    feed: schema["x-feed"] === true,
    documents: schema["x-documents"] === true,
    bodyTitle: text(schema["x-body-title"]) ?? "Text",
    fields: Object.fromEntries(merged.toSorted((a, b) => rank(a) - rank(b))),
    required: [...new Set([...(shared.required ?? []), ...(schema.required ?? [])])],
    forbidden,
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
