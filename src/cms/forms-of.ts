import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Field, Group } from "../model/field.ts";
import type { Form, FormGroup } from "./form.ts";
import { formField } from "./form-field.ts";
import { formView } from "./form-view.ts";

/** Groups of a form in an editor's order, and their headings. */
const titles = {
  zuerst: "Das Wichtigste",
  eigen: "Einzelheiten",
  bezug: "Bezüge",
  medien: "Bilder und Dateien",
  kopf: "Veröffentlichung",
  pflege: "Pflege",
} satisfies Record<Group | "zuerst", string>;

/** The forms of all content types, in the order of the types. */
export function formsOf({ types }: Schemas): readonly Form[] {
  return types.map(formOf);
}

function formOf(type: ContentType): Form {
  const { typ, title, pluralTitle, plural, description, order, bodyTitle } = type;
  return {
    typ,
    title,
    pluralTitle,
    plural,
    description,
    order,
    bodyTitle,
    groups: groupsOf(type),
    view: formView(type),
  };
}

function groupsOf({ fields, required }: ContentType): FormGroup[] {
  const inGroup = Map.groupBy(Object.entries(fields), ([name, field]) => placeOf(field, required.includes(name)));
  return Object.entries(titles).flatMap(([name, title]) => {
    const members = inGroup.get(name) ?? [];
    const sorted = name === "zuerst" ? members.toSorted((a, b) => rank(a[1]) - rank(b[1])) : members;
    if (sorted.length === 0) return [];
    return {
      name,
      title,
      fields: sorted.map(([key, field]) => formField(key, field, { required: required.includes(key) })),
      beforeBody: name === "zuerst",
    };
  });
}

function placeOf(field: Field, required: boolean): string {
  return required ? "zuerst" : (field["x-group"] ?? "eigen");
}

/** First what an entry is called, then what it is, at last what has a value already. */
function rank(field: Field): number {
  return field["x-group"] !== "kopf" ? 1 : field.default === undefined ? 0 : 2;
}
