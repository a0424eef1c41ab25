import type { ContentType } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";

/** A dotted field in an editor's words: `bilder[0].alt` → „Bilder 1 › Bildbeschreibung“. */
export function fieldLabelOf({ fields }: Pick<ContentType, "fields">, dotted: string): string {
  let field: Field | undefined = { properties: fields };
  const labels: string[] = [];
  for (const step of dotted.match(/[^.[\]]+|\[\d+\]/g) ?? []) {
    if (step.startsWith("[")) {
      field = field?.items;
      labels.push(`${labels.pop() ?? ""} ${Number(step.slice(1, -1)) + 1}`.trim());
    } else {
      field = field?.properties && Object.hasOwn(field.properties, step) ? field.properties[step] : undefined;
      labels.push(field?.title ?? step);
    }
  }
  return labels.join(" › ");
}
