import type { ContentType, Schemas } from "./content-type.ts";
import type { Field } from "./field.ts";

/** TypeScript source of the types of all schemas: an interface per content type, shared definition and hub.yaml. */
export function typesOf({ types, shared, hub }: Schemas): string {
  const definitions = new Map<string, Field>();
  const emit = (field: Field): string => typeOf(field, definitions);
  const interfaces = [
    ...types.map((type) => typeInterface(type, emit)),
    interfaceOf("Shared", shared.description, shared.properties ?? {}, shared.required ?? [], emit),
    interfaceOf("HubData", hub.description, hub.properties ?? {}, hub.required ?? [], emit),
  ];
  const named = [...definitions].map(([name, field]) =>
    interfaceOf(name, field.description, field.properties ?? {}, field.required ?? [], emit),
  );
  const map = types.map((type) => `${type.typ}: ${capital(type.typ)};`).join("\n");
  return [
    "// Generated from schemas/ by `npm run generate`. Do not edit.",
    ...interfaces,
    ...named,
    `/** Front matter of each content type by its name. */\nexport interface EntryData {\n${map}\n}`,
    "/** Names of all content types. */\nexport type TypeName = keyof EntryData;",
  ].join("\n\n");
}

function typeInterface(type: ContentType, emit: (field: Field) => string): string {
  const body = interfaceOf(capital(type.typ), type.description, type.fields, type.required, emit);
  // A forbidden shared field stays readable as undefined, so that code for all types compiles.
  const forbidden = type.forbidden.map((name) => `${name}?: undefined;`).join("\n");
  return body.replace(/\}$/, `${forbidden}\n}`);
}

function interfaceOf(
  name: string,
  description = "",
  fields: Readonly<Record<string, Field>>,
  required: readonly string[],
  emit: (field: Field) => string,
): string {
  return `/** ${description} */\nexport interface ${name} ${bodyOf(fields, required, emit)}`;
}

function bodyOf(
  fields: Readonly<Record<string, Field>>,
  required: readonly string[],
  emit: (field: Field) => string,
): string {
  const lines = Object.entries(fields).map(
    ([key, field]) => `/** ${field.description ?? ""} */\n${key}${required.includes(key) ? "" : "?"}: ${emit(field)};`,
  );
  return `{\n${lines.join("\n")}\n}`;
}

function typeOf(field: Field, definitions: Map<string, Field>): string {
  if (field.enum) return field.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (field.type === "array") return `readonly (${field.items ? typeOf(field.items, definitions) : "unknown"})[]`;
  if (field.type === "integer" || field.type === "number") return "number";
  if (field.type === "string" || field.type === "boolean") return field.type;
  const fields = field.properties ?? {};
  const name = field["x-def"];
  if (name !== undefined) {
    const known = definitions.get(capital(name));
    const same = known === undefined || known.description === field.description;
    definitions.set(capital(name), same ? field : { ...field, description: "Aufbau mehrerer Felder." });
    for (const inner of Object.values(fields)) typeOf(inner, definitions);
    return capital(name);
  }
  return bodyOf(fields, field.required ?? [], (inner) => typeOf(inner, definitions));
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
