import type { ContentType } from "../model/content-type.ts";
import { labelOf, type Field } from "../model/field.ts";
import { oncePer } from "../once-per.ts";

type Fields = Readonly<Record<string, Field>>;

/** A remedy in the words of the form instead of those of the file: `status: in-pruefung` → `„Status“: in Prüfung`. */
export function editorWords(text: string, type: Pick<ContentType, "fields">): string {
  const known = fieldsByName(type);
  return text.replace(
    /(?<![\p{L}\d_-])([a-z][a-z_]*): ([a-z\d-]+(?![\p{L}\d_-]))?/gu,
    (whole, name: string, value?: string) => {
      const field = known.get(name);
      if (field?.title === undefined) return whole;
      return `„${field.title}“: ${value === undefined ? "" : valueWord(field, value)}`;
    },
  );
}

function valueWord(field: Field, value: string): string {
  if (field.type !== "boolean") return labelOf(field, value);
  return value === "true" ? "Ja" : "Nein";
}

/** Every field of a type by its name; of two with one name the outer. */
const fieldsByName = oncePer(({ fields }: Pick<ContentType, "fields">): ReadonlyMap<string, Field> => {
  const known = new Map<string, Field>();
  const level = [fields];
  for (let at: Fields | undefined = level.shift(); at; at = level.shift()) {
    for (const [name, field] of Object.entries(at)) {
      if (!known.has(name)) known.set(name, field);
      const below = field.properties ?? field.items?.properties;
      if (below) level.push(below);
    }
  }
  return known;
});
