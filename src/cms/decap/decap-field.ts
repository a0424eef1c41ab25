import type { Json } from "../../model/field.ts";
import { defined } from "../defined.ts";
import type { Control, Count, FormField, Summary, TextCheck } from "../form.ts";
import { lengthCheck } from "../text-check.ts";
import { widgets } from "./widget-names.ts";

/** A field of a Decap collection. */
export interface DecapField {
  readonly name: string;
  readonly widget: string;
  readonly [key: string]: unknown;
}

interface Widget {
  readonly widget: string;
  readonly [key: string]: unknown;
}

/** A field of a form as Decap's configuration has it. */
export function decapField(field: FormField): DecapField {
  const { name, label, required, control, preset } = field;
  const hint = field.hint?.replace(/[\\`*_[\]<>~]/g, "\\$&");
  return { name, label, ...defined({ hint, required, default: preset }), ...widgetOf(control, required) };
}

function widgetOf(control: Control, required: boolean): Widget {
  switch (control.kind) {
    case "text":
      return {
        widget: control.lines === "many" ? "text" : "string",
        ...pattern(control.check ?? lengthCheck(control.length)),
      };
    case "number": {
      const { whole, min, max } = control;
      return {
        widget: "number",
        value_type: whole ? "int" : "float",
        ...defined({ step: whole ? 1 : undefined, min, max }),
      };
    }
    case "yes-no":
      return { widget: required ? widgets.yesNo : "boolean" };
    case "choice":
      return { widget: "select", options: control.options, ...many(control.many) };
    case "day":
      return {
        widget: "datetime",
        format: "YYYY-MM-DD",
        time_format: false,
        picker_utc: false,
        ...defined({ default: control.today ? "{{now}}" : undefined }),
      };
    case "moment":
      return { widget: widgets.moment, time: control.time, ...pattern(control.check) };
    case "reference":
      return { widget: widgets.reference, collections: control.types, ...many(control.many) };
    case "file":
      return {
        widget: control.picture ? "image" : "file",
        choose_url: false,
        media_library: { allow_multiple: false },
      };
    case "section":
      return { widget: "object", collapsed: !required, fields: control.fields.map(decapField) };
    case "values":
      return {
        widget: "list",
        label_singular: control.item.label,
        ...defined({ ...control.count }),
        collapsed: false,
        field: decapField(control.item),
      };
    case "list":
      return listWidget(control, required);
  }
}

function listWidget(control: Extract<Control, { kind: "list" }>, required: boolean): Widget {
  const { itemLabel, count, summary, long } = control;
  const fields = control.fields.map(decapField);
  return {
    widget: "list",
    label_singular: itemLabel,
    collapsed: !required,
    ...defined({
      ...count,
      minimize_collapsed: (long && !required) || undefined,
      summary: summary && summaryOf(summary, itemLabel),
      default: required ? [presets(fields)] : hasPreset(fields) ? [] : undefined,
    }),
    fields,
  };
}

/** What cannot be missing is a day; the filter would write „Invalid Date“ for others. */
function summaryOf({ field, day }: Summary, itemLabel: string): string {
  return `{{fields.${field} | ${day ? "date('DD.MM.YYYY')" : `default('${itemLabel}')`}}}`;
}

/** Decap fills a list without a default with one item as soon as anything in it has a default. */
function hasPreset(fields: readonly DecapField[]): boolean {
  return fields.some(
    (field) => "default" in field || hasPreset(Array.isArray(field["fields"]) ? (field["fields"] as DecapField[]) : []),
  );
}

function presets(fields: readonly DecapField[]): Record<string, Json> {
  return Object.fromEntries(
    fields.flatMap((field) => ("default" in field ? [[field.name, field["default"] as Json]] : [])),
  );
}

function many(count: Count | undefined): Record<string, unknown> {
  return count ? { multiple: true, ...defined({ ...count }) } : {};
}

function pattern(check: TextCheck | undefined): Record<string, unknown> {
  return check ? { pattern: [check.pattern, check.message] } : {};
}
