import { labelOf, targets, type Field } from "../model/field.ts";
import type { Control, Count, FormField, Summary } from "./form.ts";
import { formHint } from "./form-hint.ts";
import { textCheck } from "./text-check.ts";

/** Lists that may grow longer start closed. */
const shortList = 60;
/** Name of the value in a list of plain values; it never reaches a file. */
const itemName = "wert";

/** Where a field stands. */
export interface Place {
  readonly required: boolean;
  /** Title of the optional section around it, which may stay empty as a whole. */
  readonly section?: string | undefined;
}

/** A field of a schema as a field of a form. */
export function formField(name: string, field: Field, { required, section }: Place): FormField {
  const needed = required && section !== undefined ? `Nötig, sobald „${section}“ ausgefüllt ist.` : undefined;
  return {
    name,
    label: field.title ?? name,
    hint: formHint(field, needed),
    required: required && section === undefined,
    // A preset would fill a section that nobody asked for.
    preset: section === undefined && field.default !== false ? field.default : undefined,
    control: control(field, required ? section : (field.title ?? name)),
  };
}

function control(field: Field, section: string | undefined): Control {
  if (field.type === "array") return many(field);
  if (field.type === "object") return { kind: "section", fields: fieldsOf(field, section) };
  if (field.type === "boolean") return { kind: "yes-no" };
  if (field.type === "number" || field.type === "integer")
    return { kind: "number", whole: field.type === "integer", min: field.minimum, max: field.maximum };
  if (field.enum) return { kind: "choice", options: optionsOf(field), many: undefined };
  if (targets(field).length > 0) return { kind: "reference", types: targets(field), many: undefined };
  if (field["x-file"]) return { kind: "file", picture: field["x-file"] === "bild" };
  if (field.format === "date") return { kind: "day", today: field["x-prefill"] === "heute" };
  const check = textCheck(field);
  if (check && (field.format === "date-time" || field.format === "date-or-date-time"))
    return { kind: "moment", time: field.format === "date-time" ? "needed" : "allowed", check };
  const length = { min: field.minLength, max: field.maxLength };
  return { kind: "text", lines: field["x-widget"] === "text" ? "many" : "one", check, length };
}

function many(field: Field): Control {
  const items = field.items ?? {};
  const count: Count = { min: field.minItems, max: field.maxItems };
  if (items.enum) return { kind: "choice", options: optionsOf(items), many: count };
  if (targets(items).length > 0) return { kind: "reference", types: targets(items), many: count };
  const itemLabel = items.title ?? field.title ?? itemName;
  if (!items.properties)
    return { kind: "values", item: formField(itemName, { title: itemLabel, ...items }, { required: true }), count };
  return {
    kind: "list",
    fields: fieldsOf(items, undefined),
    itemLabel,
    count,
    summary: summaryOf(field, items),
    long: (count.max ?? Infinity) > shortList,
  };
}

function fieldsOf({ properties = {}, required = [] }: Field, section: string | undefined): FormField[] {
  return Object.entries(properties).map(([name, field]) =>
    formField(name, field, { required: required.includes(name), section }),
  );
}

function summaryOf(field: Field, items: Field): Summary | undefined {
  const name = field["x-summary"];
  if (name === undefined) return undefined;
  const isDay = items.properties?.[name]?.format === "date";
  return { field: name, day: isDay && items.required?.includes(name) === true };
}

/** The values of an enum with their German labels. */
export function optionsOf(field: Field): { value: string; label: string }[] {
  return (field.enum ?? []).map((value) => ({ value, label: labelOf(field, value) }));
}
