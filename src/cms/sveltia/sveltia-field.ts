import { defined } from "../defined.ts";
import type { Control, Count, FormField, TextCheck } from "../form.ts";

/** A field of a Sveltia collection. */
export interface SveltiaField {
  readonly name: string;
  readonly widget: string;
  readonly [key: string]: unknown;
}

interface Widget {
  readonly widget: string;
  readonly [key: string]: unknown;
}

/** A field of a form as Sveltia's configuration has it. */
export function sveltiaField({ name, label, hint, required, control, preset }: FormField): SveltiaField {
  return { name, label, ...defined({ hint, required, default: preset }), ...widgetOf(control, required) };
}

function widgetOf(control: Control, required: boolean): Widget {
  switch (control.kind) {
    case "text":
      return {
        widget: control.lines === "many" ? "text" : "string",
        ...defined({ minlength: control.length.min, maxlength: control.length.max }),
        ...pattern(control.check),
      };
    case "number":
      return {
        widget: "number",
        value_type: control.whole ? "int" : "float",
        ...defined({ min: control.min, max: control.max }),
      };
    case "yes-no":
      return { widget: "boolean" };
    case "choice":
      return { widget: "select", options: control.options, ...many(control.many) };
    case "day":
      return {
        widget: "datetime",
        type: "date",
        format: "YYYY-MM-DD",
        ...defined({ default: control.today ? "{{now}}" : undefined }),
      };
    case "moment":
      // Sveltia's picker always wants a time of day.
      return control.time === "needed"
        ? { widget: "datetime", format: "YYYY-MM-DDTHH:mm:ssZ", input_timezone: "Europe/Berlin" }
        : { widget: "string", ...pattern(control.check) };
    case "reference":
      return reference(control.types, control.many);
    case "file":
      return { widget: control.picture ? "image" : "file", choose_url: false };
    case "section":
      return { widget: "object", collapsed: !required, fields: control.fields.map(sveltiaField) };
    case "values":
      return {
        widget: "list",
        label_singular: control.item.label,
        ...defined({ ...control.count }),
        field: sveltiaField(control.item),
      };
    case "list":
      return {
        widget: "list",
        label_singular: control.itemLabel,
        collapsed: !required,
        ...defined({ ...control.count, summary: control.summary && `{{fields.${control.summary.field}}}` }),
        fields: control.fields.map(sveltiaField),
      };
  }
}

/** Sveltia's relations lead to one collection; of several it takes the kennung as text. */
function reference(types: readonly string[], count: Count | undefined): Widget {
  const [collection, ...others] = types;
  if (others.length > 0) {
    const field = { name: "kennung", label: "Kennung", widget: "string" };
    return count ? { widget: "list", field, ...defined({ ...count }) } : { widget: "string" };
  }
  return {
    widget: "relation",
    collection,
    value_field: "{{slug}}",
    display_fields: ["titel"],
    search_fields: ["titel", "kurzfassung"],
    ...many(count),
  };
}

function many(count: Count | undefined): Record<string, unknown> {
  return count ? { multiple: true, ...defined({ ...count }) } : {};
}

function pattern(check: TextCheck | undefined): Record<string, unknown> {
  return check ? { pattern: [check.pattern, check.message] } : {};
}
