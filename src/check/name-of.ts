import type { Field } from "../model/field.ts";
import type { Path } from "../model/problem.ts";

type Fields = Readonly<Record<string, Field>>;

/** Names a field in German by its title, to begin a sentence: „Bildbeschreibung“ im 1. Eintrag von „Bilder“. */
export function nameOf(fields: Fields, path: Path): string {
  const steps = titled(fields, path);
  const last = steps.pop();
  if (last === undefined) return "Der Kopf";
  const own = typeof last === "number" ? `Der ${last + 1}. Eintrag von „${steps.pop() ?? ""}“` : `„${last}“`;
  let place = "";
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    place += typeof step === "number" ? ` im ${step + 1}. Eintrag von „${steps.pop() ?? ""}“` : ` in „${step}“`;
  }
  return own + place;
}

/** The path with titles for keys. */
function titled(fields: Fields, path: Path): (string | number)[] {
  let inner: Fields | undefined = fields;
  let field: Field | undefined;
  return path.map((step) => {
    if (typeof step === "number") field = field?.items;
    else field = inner && Object.hasOwn(inner, step) ? inner[step] : undefined;
    inner = field?.properties;
    return typeof step === "number" ? step : (field?.title ?? step);
  });
}

/** The field at a path, if the schema knows it. */
export function fieldAt(fields: Fields, path: Path): Field | undefined {
  let at: Field | undefined = { properties: fields };
  for (const step of path) {
    if (typeof step === "number") at = at?.items;
    else at = at?.properties && Object.hasOwn(at.properties, step) ? at.properties[step] : undefined;
  }
  return at;
}
