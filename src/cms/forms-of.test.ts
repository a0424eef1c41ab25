import assert from "node:assert/strict";
import { test } from "node:test";
import { projectSchemas } from "../../scripts/project.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import { formsOf } from "./forms-of.ts";
import type { Form, FormField } from "./form.ts";

const schemas = projectSchemas();
const forms = formsOf(schemas);

/** Dotted names of fields in a schema. */
function inSchema(fields: Readonly<Record<string, Field>>, at = ""): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    at + name,
    ...inSchema(field.properties ?? field.items?.properties ?? {}, `${at}${name}.`),
  ]);
}

/** Dotted names of fields in a form. */
function inForm(fields: readonly FormField[], at = ""): string[] {
  return fields.flatMap(({ name, control }) => [
    at + name,
    ...("fields" in control ? inForm(control.fields, `${at}${name}.`) : []),
  ]);
}
const fieldsOf = (form: Form): string[] => form.groups.flatMap(({ fields }) => inForm(fields));

test("every field of every type stands in its form, once", () => {
  for (const [i, type] of schemas.types.entries())
    assert.deepEqual(fieldsOf(forms[i]!).toSorted(), inSchema(type.fields).toSorted(), type.typ);
});

test("the forms of all types come in their order, the body right behind what every entry has", () => {
  assert.deepEqual(
    forms.map(({ typ }) => typ),
    schemas.types.map(({ typ }) => typ),
  );
  assert.ok(forms.every(({ groups }) => groups.filter(({ beforeBody }) => beforeBody).length === 1));
});

test("two runs give the same forms", () => {
  assert.equal(JSON.stringify(formsOf(projectSchemas())), JSON.stringify(forms));
});

test("a field added to a schema appears in the form with its words", () => {
  const begriff = schemas.types.find(({ typ }) => typ === "begriff")!;
  const herkunft: Field = {
    title: "Herkunft",
    description: "Woher das Wort kommt.",
    type: "string",
    maxLength: 80,
    examples: ["aus dem Lateinischen"],
  };
  const changed: ContentType = { ...begriff, fields: { ...begriff.fields, herkunft } };
  const [form] = formsOf({ ...schemas, types: [changed] });
  assert.deepEqual(form!.groups.find(({ name }) => name === "eigen")!.fields.at(-1), {
    name: "herkunft",
    label: "Herkunft",
    hint: "Woher das Wort kommt. Zum Beispiel: aus dem Lateinischen",
    required: false,
    preset: undefined,
    control: { kind: "text", lines: "one", check: undefined, length: { min: undefined, max: 80 } },
  });
});

test("labels and hints are the words of the schemas", () => {
  const texts = JSON.stringify(schemas.types);
  const all = (fields: readonly FormField[]): FormField[] =>
    fields.flatMap((field) => [field, ...("fields" in field.control ? all(field.control.fields) : [])]);
  for (const { label, hint } of forms.flatMap(({ groups }) => groups.flatMap(({ fields }) => all(fields)))) {
    assert.ok(texts.includes(JSON.stringify(label)), label);
    const [description = ""] = hint?.split(/ (?:Zum Beispiel:|Nötig, sobald|Angabe in) /) ?? [];
    assert.ok(texts.includes(JSON.stringify(description)), hint);
  }
});

test("an example stands below a field as people read it", () => {
  const hint = (typ: string, name: string): string | undefined =>
    forms
      .find((form) => form.typ === typ)!
      .groups.flatMap(({ fields }) => fields)
      .find((field) => field.name === name)!.hint;
  assert.equal(hint("bericht", "datum"), "Tag des Berichts. Zum Beispiel: 03.12.2025");
  assert.match(hint("termin", "beginn")?.replaceAll("\u00a0", " ") ?? "", /Zum Beispiel: 21\. Januar 2026, 9:00 Uhr$/);
  assert.equal(hint("bericht", "reihe"), "Reihe, zu der das Treffen gehört.");
});
