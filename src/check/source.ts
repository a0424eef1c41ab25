import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Entry, Locate } from "../model/entry.ts";
import type { Field, Json } from "../model/field.ts";

/** Fields in a file, of an entry or of hub.yaml: what rules about single fields look at. */
export interface Source {
  readonly file: string;
  /** „Bericht“, or „hub.yaml“. */
  readonly title: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly required: readonly string[];
  /** Shared fields the type forbids. */
  readonly forbidden: readonly string[];
  /** As read, wrong in any way. */
  readonly data: Json;
  readonly locate: Locate;
  readonly entry: Entry | undefined;
  readonly type: ContentType | undefined;
}

/** The fields of an entry. */
export function sourceOf(entry: Entry, type: ContentType): Source {
  const { title, fields, required, forbidden } = type;
  return {
    file: entry.file,
    title,
    fields,
    required,
    forbidden,
    data: entry.data as unknown as Json,
    locate: entry.locate,
    entry,
    type,
  };
}

/** The fields of hub.yaml. */
export function hubSource({ hub }: Content, { hub: schema }: Schemas): Source {
  const { properties: fields = {}, required = [] } = schema;
  return {
    file: "hub.yaml",
    title: "hub.yaml",
    fields,
    required,
    forbidden: [],
    data: hub.data as unknown as Json,
    locate: hub.locate,
    entry: undefined,
    type: undefined,
  };
}
