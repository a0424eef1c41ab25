import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import type { FormView } from "./form.ts";
import { optionsOf } from "./form-field.ts";

/** How the list of a type's entries is sorted, narrowed and grouped, from what the schema says about its lists. */
export function formView(type: ContentType): FormView {
  const { fields, facets, date, status } = type;
  const head = Object.entries(fields).filter(([, field]) => field["x-group"] === "kopf");
  const choices = Object.entries(fields).filter(
    ([name, field]) => field.enum && (field["x-group"] === "kopf" || name === status || facets.includes(name)),
  );
  return {
    sort: date === undefined ? { field: "titel", descending: false } : { field: date, descending: !type.ascending },
    sortable: [...new Set(["titel", ...(date === undefined ? [] : [date]), "stand"])].flatMap((field) => {
      const label = labelAt(fields, field.split("."));
      return label === undefined ? [] : [{ field, label }];
    }),
    day: date !== undefined && type.required.includes(date) ? date : undefined,
    marks: head
      .filter(([, field]) => field.type === "boolean")
      .map(([field, { title = field }]) => ({ field, label: title })),
    choices: choices.map(([name, field]) => ({
      field: name,
      label: field.title ?? name,
      options: optionsOf(field),
      filter: name === status || field["x-group"] === "kopf",
    })),
    year: facets.includes("jahr") ? date : undefined,
  };
}

/** Label of a field that may lie in a section: „Laufzeit: Von“. */
function labelAt(fields: Readonly<Record<string, Field>>, [name = "", ...rest]: readonly string[]): string | undefined {
  const field = fields[name];
  const title = field?.title;
  if (rest.length === 0 || title === undefined) return title;
  const below = labelAt(field?.properties ?? {}, rest);
  return below === undefined ? undefined : `${title}: ${below}`;
}
