import type { ContentType, Schemas } from "./content-type.ts";
import { targets, type Field } from "./field.ts";

/** Markdown of docs/content-types.md: every field of every type as a table, in German. */
export function docsOf({ types, shared, hub }: Schemas): string {
  return [
    "# Inhaltstypen",
    "Aus den Dateien in `schemas/` erzeugt mit `npm run generate`; nicht von Hand ändern.",
    "Pflichtfelder tragen einen Stern. Verweise nennen die Kennung (den Ordnernamen) des anderen Eintrags.",
    "## Gemeinsame Felder",
    shared.description ?? "",
    table(shared.properties ?? {}, shared.required ?? []),
    ...types.flatMap((type) => section(type, shared)),
    "## Einstellungen des Hubs: `content/hub.yaml`",
    hub.description ?? "",
    table(hub.properties ?? {}, hub.required ?? []),
  ].join("\n\n");
}

function section(type: ContentType, shared: Field): string[] {
  const own = Object.fromEntries(Object.entries(type.fields).filter(([name]) => !(name in (shared.properties ?? {}))));
  const without =
    type.forbidden.length > 0
      ? [`Ohne die gemeinsamen Felder ${type.forbidden.map((name) => `\`${name}\``).join(", ")}.`]
      : [];
  return [
    `## ${type.title} (\`content/${type.plural}/\`)`,
    type.description,
    ...without,
    Object.keys(own).length > 0 ? table(own, type.required) : "Nur die gemeinsamen Felder.",
  ];
}

function table(fields: Readonly<Record<string, Field>>, required: readonly string[]): string {
  return ["| Feld | Name | Inhalt | Beispiel |", "| --- | --- | --- | --- |", ...rows("", fields, required)].join("\n");
}

function rows(prefix: string, fields: Readonly<Record<string, Field>>, required: readonly string[]): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    const star = required.includes(name) ? " \\*" : "";
    const example = field.examples?.[0];
    const shown = example === undefined || typeof example === "object" ? "" : `\`${String(example)}\``;
    const inner = field.type === "array" ? field.items : field;
    const label = field.type === "array" ? `${path}[]` : path;
    const row = `| \`${label}\`${star} | ${cell(field.title ?? "")} | ${cell(contents(field))} | ${cell(shown)} |`;
    return [row, ...rows(`${label}.`, inner?.properties ?? {}, inner?.required ?? [])];
  });
}

function contents(field: Field): string {
  const inner = field.items ?? field;
  const values = inner.enum?.map((value) => `\`${value}\``).join(", ");
  const refs = targets(inner)
    .map((typ) => `\`${typ}\``)
    .join(" oder ");
  const limit = field.maxLength !== undefined ? `Höchstens ${field.maxLength} Zeichen.` : "";
  return [field.description ?? "", values ? `Werte: ${values}.` : "", refs ? `Verweis auf ${refs}.` : "", limit]
    .filter(Boolean)
    .join(" ");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
