import type { Connection } from "../connection.ts";
import type { EditorSite } from "../decap/decap-config.ts";
import { defined } from "../defined.ts";
import type { Form, FormGroup, FormView } from "../form.ts";
import { sveltiaField, type SveltiaField } from "./sveltia-field.ts";

/** Configuration for Sveltia CMS, as its own JSON schema describes it. */
export interface SveltiaConfig {
  /** None where Sveltia has no such backend: it reads local folders through the browser, and knows no Git Gateway. */
  readonly backend?: Readonly<Record<string, unknown>>;
  readonly collections: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

/** The configuration of Sveltia CMS for these forms. */
export function sveltiaConfig(forms: readonly Form[], connection: Connection, site: EditorSite): SveltiaConfig {
  const { folder, workflow } = connection;
  const backend = backendOf(connection);
  return {
    load_config_file: false,
    ...(backend ? { backend } : {}),
    ...(workflow ? { publish_mode: "editorial_workflow" } : {}),
    ...defined({
      site_url: site.url,
      display_url: site.url,
      logo: site.logo && { src: site.logo, show_in_header: true },
    }),
    app_title: site.name,
    show_preview_links: site.url !== undefined,
    slug: { encoding: "ascii", clean_accents: true, maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    media_folder: `${folder}/medien`,
    public_folder: "/medien",
    collections: forms.map((form) => collection(form, folder)),
  };
}

function backendOf({ backend }: Connection): Record<string, unknown> | undefined {
  switch (backend.name) {
    case "forgejo": {
      const { cms_label_prefix: _, api_root, ...rest } = backend;
      return { ...rest, name: "gitea", api_root, base_url: String(api_root).replace(/\/api\/[^/]+\/?$/, "") };
    }
    case "gitlab":
    case "github":
    case "gitea":
      return { ...backend };
    default:
      return undefined;
  }
}

function collection(form: Form, folder: string): Record<string, unknown> {
  const { typ, title, pluralTitle, plural, description, view } = form;
  return {
    name: typ,
    label: pluralTitle,
    label_singular: title,
    description,
    folder: `${folder}/${plural}`,
    path: "{{slug}}/index",
    slug: "{{fields.titel}}",
    extension: "md",
    format: "yaml-frontmatter",
    media_folder: "",
    public_folder: "",
    preview_path: `${plural}/{{slug}}/`,
    create: true,
    delete: true,
    identifier_field: "titel",
    summary: "{{fields.titel}}",
    editor: { preview: true },
    sortable_fields: sorting(view),
    view_filters: [
      ...view.marks.map(({ field, label }) => ({ label, field, pattern: true })),
      ...view.choices
        .filter(({ filter }) => filter)
        .flatMap(({ field, label, options }) =>
          options.map((option) => ({ label: `${label}: ${option.label}`, field, eq: option.value })),
        ),
    ],
    view_groups: view.choices.map(({ field, label }) => ({ label, field })),
    fields: form.groups.flatMap((group) => fieldsOf(group, form)),
  };
}

function fieldsOf({ fields, beforeBody }: FormGroup, { bodyTitle }: Form): SveltiaField[] {
  const body = { name: "body", label: bodyTitle, widget: "markdown", required: false, editor_components: [] };
  return [...fields.map(sveltiaField), ...(beforeBody ? [body] : [])];
}

function sorting({ sort, sortable }: FormView): object {
  return {
    fields: sortable.map(({ field }) => field),
    default: { field: sort.field, direction: sort.descending ? "descending" : "ascending" },
  };
}
