import { defined } from "../defined.ts";
import type { Form, FormGroup, FormView } from "../form.ts";
import { formatName } from "../format-name.ts";
import { decapField, type DecapField } from "./decap-field.ts";
import { internalMark } from "../internal-mark.ts";
import { groupPrefix, widgets } from "./widget-names.ts";

/** A content type in Decap. */
export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  readonly format: string;
  readonly fields: readonly DecapField[];
  readonly [key: string]: unknown;
}

/** The collection of a form; `folder` is the content folder in the repository. */
export function decapCollection(form: Form, folder: string): DecapCollection {
  const { typ, title, pluralTitle, plural, description, view } = form;
  return {
    name: typ,
    label: pluralTitle,
    label_singular: title,
    description,
    folder: `${folder}/${plural}`,
    path: "{{slug}}/index",
    slug: "{{fields.kennung}}",
    extension: "md",
    format: formatName(form),
    media_folder: "",
    public_folder: "",
    preview_path: `${plural}/{{dirname}}/`,
    create: true,
    delete: true,
    identifier_field: "titel",
    summary: summaryOf(view),
    editor: { preview: true },
    sortable_fields: view.sortable.map(({ field, label }) => ({
      field,
      label,
      ...(field === view.sort.field ? { default_sort: view.sort.descending ? "desc" : "asc" } : {}),
    })),
    ...defined({ view_filters: filled(filters(view)), view_groups: filled(viewGroups(view)) }),
    fields: form.groups.flatMap((group) => [...fieldsOf(group), ...(group.beforeBody ? [body(form)] : [])]),
  };
}

function fieldsOf({ name, title, fields }: FormGroup): DecapField[] {
  return [
    { name: groupPrefix + name, label: title, widget: widgets.group, required: false },
    ...fields.map(decapField),
  ];
}

/** Only what our Markdown knows: no heading above the second level and no code blocks. */
function body({ bodyTitle }: Form): DecapField {
  return {
    name: "body",
    label: bodyTitle,
    widget: widgets.body,
    required: false,
    modes: ["rich_text", "raw"],
    buttons: [
      "bold",
      "italic",
      "link",
      "heading-two",
      "heading-three",
      "heading-four",
      "quote",
      "bulleted-list",
      "numbered-list",
    ],
    editor_components: ["image"],
    sanitize_preview: true,
  };
}

/** „03.12.2025 · Titel · intern · Entwurf“. */
function summaryOf({ day, marks }: FormView): string {
  const start = day === undefined ? "" : `{{fields.${day} | date('DD.MM.YYYY')}} · `;
  const internal = `{{fields.${internalMark} | ternary(' · intern', '')}}`;
  return `${start}{{fields.titel}}${internal}${marks.map(({ field, label }) => `{{fields.${field} | ternary(' · ${label}', '')}}`).join("")}`;
}

function filters({ marks, choices }: FormView): object[] {
  return [
    ...marks.map(({ field, label }) => ({ label, field, pattern: true })),
    ...choices
      .filter(({ filter }) => filter)
      .flatMap(({ field, label, options }) =>
        options.map((option) => ({ label: `${label}: ${option.label}`, field, pattern: `^${option.value}$` })),
      ),
  ];
}

function viewGroups({ choices, year }: FormView): object[] {
  return [
    ...choices.map(({ field, label }) => ({ label, field })),
    ...(year === undefined ? [] : [{ label: "Jahr", field: year, pattern: "\\d{4}" }]),
  ];
}

/** Decap refuses empty lists here. */
function filled(list: object[]): object[] | undefined {
  return list.length > 0 ? list : undefined;
}
