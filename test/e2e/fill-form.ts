import type { Page } from "playwright-core";
import type { Form, FormField } from "../../src/cms/form.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import type { Field } from "../../src/model/field.ts";

/** Values by field, as `npm run new` takes them. */
export type Given = Record<string, readonly string[]>;

/** What a new entry is filled with, for every type alike. */
export interface Filling {
  readonly titel: string;
  /** JJJJ-MM-TT. */
  readonly today: string;
  /** An entry to refer to. */
  readonly entryOf: (typ: string) => { readonly titel: string; readonly kennung: string };
}

/** Fills what is required in the open form of a new entry and has no value yet; gives what it holds but the title. */
export async function fillForm(page: Page, form: Form, type: ContentType, filling: Filling): Promise<Given> {
  const given: Given = {};
  const fields = form.groups.flatMap((group) => group.fields);
  // `npm run new` writes what is required; a form also what it shows.
  for (const { name, preset } of fields) if (preset !== undefined) given[name] = [String(preset)];
  for (const field of fields.filter(isAsked)) {
    const values = await fillField(page, field, type.fields[field.name] ?? {}, filling);
    if (values && field.name !== "titel") given[field.name] = values;
  }
  return given;
}

/** A preset stands in the form already. */
function isAsked({ required, preset, control }: FormField): boolean {
  return required && preset === undefined && !(control.kind === "day" && control.today);
}

/** Fills one field; undefined for a list, whose first item is the example that `npm run new` starts with. */
async function fillField(
  page: Page,
  { name, label, control }: FormField,
  field: Field,
  filling: Filling,
): Promise<readonly string[] | undefined> {
  // What is required stands first in every form; other fields of the same name come later.
  const input = page.getByLabel(label, { exact: true }).first();
  const [example] = field.examples ?? [];
  switch (control.kind) {
    case "text": {
      const text = name === "titel" ? filling.titel : String(example);
      await input.fill(text);
      return [text];
    }
    case "number":
      await input.fill(String(example).replace(".", ","));
      return [String(example)];
    case "day":
      await input.fill(filling.today);
      return [filling.today];
    case "moment":
      await page.getByLabel(`${label}: Tag`).first().fill(filling.today);
      return [filling.today];
    case "choice": {
      const [first] = control.options;
      await input.fill(first?.label ?? "");
      await input.press("Enter");
      return [first?.value ?? ""];
    }
    case "reference": {
      const { titel, kennung } = filling.entryOf(control.types[0] ?? "");
      await input.fill(titel);
      return [kennung];
    }
    case "yes-no":
      await page.getByRole("radiogroup", { name: label }).getByLabel("Nein").check();
      return ["nein"];
    case "list": {
      const item = firstOf(example);
      for (const inner of control.fields.filter(isAsked)) {
        const innerField = field.items?.properties?.[inner.name] ?? {};
        await fillField(page, inner, { ...innerField, examples: [item[inner.name] ?? ""] }, filling);
      }
      return undefined;
    }
    case "values":
    case "section":
    case "file":
      throw new Error(`no way to fill „${label}“ (${control.kind}) yet`);
  }
}

function firstOf(example: unknown): Readonly<Record<string, string>> {
  return Array.isArray(example) ? (example[0] as Record<string, string>) : {};
}
