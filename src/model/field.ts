/** JSON values as they come out of YAML and JSON files. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A field of a content type: its JSON Schema with all `$ref` resolved and our x- keywords (schemas/README.md). */
export interface Field {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly enum?: readonly string[];
  readonly default?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Field;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly "x-def"?: string;
  readonly "x-group"?: Group;
  readonly "x-ref"?: string | readonly string[];
  readonly "x-file"?: "bild" | "dokument" | "bpmn" | "logo";
  readonly "x-labels"?: Readonly<Record<string, string>>;
  readonly "x-prefill"?: "heute";
  readonly "x-stages"?: boolean;
  readonly "x-summary"?: string;
  readonly "x-widget"?: "text";
  readonly "x-contact"?: boolean;
  readonly "x-source"?: boolean;
  readonly "x-pattern-hint"?: string;
  readonly "x-unit"?: string;
  readonly "x-history"?: boolean;
  readonly "x-only-with"?: string;
}

/** Groups of fields in forms and files, in this order. */
export const groups = ["kopf", "eigen", "bezug", "medien", "pflege"] as const;
export type Group = (typeof groups)[number];

/** Types of entry a field may refer to; empty when it is no reference. */
export function targets(field: Field): readonly string[] {
  const ref = field["x-ref"];
  return ref === undefined ? [] : typeof ref === "string" ? [ref] : ref;
}

/** German label of an enum value, or the value itself. */
export function labelOf(field: Field | undefined, value: string): string {
  return field?.["x-labels"]?.[value] ?? value;
}
