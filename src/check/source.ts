import type { ValidateFunction } from "ajv/dist/2020.js";
import type { ContentType } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Entry, Locate } from "../model/entry.ts";
import type { Field, Json } from "../model/field.ts";
import { oncePer } from "../once-per.ts";
import { hubValidator, validatorOf } from "./validators.ts";

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
  /** Finds what the schema says against `data`. */
  readonly validate: ValidateFunction;
}

/** The fields of an entry; the same source each time, so that what was worked out about it stays known. */
export function sourceOf(entry: Entry, type: ContentType): Source {
  return entrySources(type)(entry);
}

/** The fields of hub.yaml; the same source each time. */
export function hubSource(hub: Content["hub"], schema: Field): Source {
  return hubSources(schema)(hub);
}

const entrySources = oncePer((type: ContentType) => {
  const { title, fields, required, forbidden } = type;
  const validate = validatorOf(type);
  return oncePer((entry: Entry): Source => ({
    file: entry.file,
    title,
    fields,
    required,
    forbidden,
    data: entry.data as unknown as Json,
    locate: entry.locate,
    entry,
    type,
    validate,
  }));
});

const hubSources = oncePer((schema: Field) => {
  const { properties: fields = {}, required = [] } = schema;
  const validate = hubValidator(schema);
  return oncePer((hub: Content["hub"]): Source => ({
    file: "hub.yaml",
    title: "hub.yaml",
    fields,
    required,
    forbidden: [],
    data: hub.data as unknown as Json,
    locate: hub.locate,
    entry: undefined,
    type: undefined,
    validate,
  }));
});
