import type { Field, Json } from "../model/field.ts";
import { momentText } from "../text/dates.ts";

const number = new Intl.NumberFormat("de-DE", { useGrouping: false, maximumFractionDigits: 10 });

/** What stands below a field: its description, unit, when it is needed and an example, as people read them. */
export function formHint(field: Field, needed?: string): string | undefined {
  const example = field.examples?.[0];
  const shown = example === undefined ? undefined : exampleText(field, example);
  const parts = [
    field.description,
    field["x-unit"] !== undefined && `Angabe in ${field["x-unit"]}.`,
    needed,
    shown !== undefined && `Zum Beispiel: ${shown}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

/** An example worth showing: none where one chooses, and no address, which forms would make a link of. */
function exampleText(field: Field, example: Json): string | undefined {
  const { items, format } = field;
  if (Array.isArray(example)) {
    const texts = items ? example.map((item) => exampleText(items, item)) : [];
    return texts.length > 0 && texts.every((text) => text !== undefined) ? texts.join(", ") : undefined;
  }
  if (field.enum || field["x-ref"] !== undefined || field["x-file"] || format === "uri" || format === "email")
    return undefined;
  if (typeof example === "number") return number.format(example);
  if (typeof example !== "string") return undefined;
  if (format === "date") return example.split("-").toReversed().join(".");
  if (format === "date-time" || format === "date-or-date-time") return momentText(example).text;
  return example;
}
