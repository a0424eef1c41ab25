import type { ValidateFunction } from "ajv/dist/2020.js";
import type { ContentType } from "../model/content-type.ts";
import type { Content } from "../model/content.ts";
import type { Entry, Locate } from "../model/entry.ts";
import type { Field, Json } from "../model/field.ts";
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

/** The fields of an entry. */
export function entrySource(entry: Entry, type: ContentType): Source {
  const { title, fields, required, forbidden } = type;
  const { file, data, locate } = entry;
  return {
    file,
    title,
    fields,
    required,
    forbidden,
    data: data as unknown as Json,
    locate,
    entry,
    type,
    // Not compiled for those that nobody asks about.
    get validate() {
      return validatorOf(type);
    },
  };
}

/** The fields of hub.yaml. */
export function hubSource({ data, locate }: Content["hub"], schema: Field): Source {
  const { properties: fields = {}, required = [] } = schema;
  return {
    file: "hub.yaml",
    title: "hub.yaml",
    fields,
    required,
    forbidden: [],
    data: data as unknown as Json,
    locate,
    entry: undefined,
    type: undefined,
    get validate() {
      return hubValidator(schema);
    },
  };
}
