import { bodyLinks } from "../body-links.ts";
import { nameOf } from "../name-of.ts";
import { rule, type Finding } from "../rule.ts";
import { cut, example } from "../shown.ts";
import { isEmpty, isObject, textAt, valueAt } from "../../model/value-at.ts";
import type { Entry } from "../../model/entry.ts";
import { valuesOf } from "../values-of.ts";

const reasons: Readonly<Record<string, string>> = {
  alt: "Menschen, die das Bild nicht sehen, brauchen eine Beschreibung.",
  urheber: "Ohne Bildnachweis darf das Bild nicht erscheinen.",
  lizenz: "Ohne Lizenz weiß niemand, ob das Bild weitergegeben werden darf.",
  personen: "Sind Personen zu erkennen, brauchen Sie deren Einwilligung.",
};

/** An image without description, credit, licence or word on persons breaks the law or shuts people out. */
export default rule({
  name: "bild-nachweis",
  severity: "fehler",
  specificity: 20,
  *checkFields(source) {
    for (const { path, field, value } of valuesOf(source)) {
      if (field["x-def"] !== "bild" || !isObject(value)) continue;
      for (const [key, reason] of Object.entries(reasons)) {
        if (!isEmpty(valueAt(value, [key]))) continue;
        const file = textAt(value, "datei");
        const message = `${nameOf(source.fields, [...path, key])} fehlt${file ? ` für das Bild „${cut(file)}“` : ""}.`;
        yield {
          path: [...path, key],
          message,
          hint: `${reason} Ergänzen Sie zum Beispiel: ${example(key, field.properties?.[key]) ?? `${key}: …`}`,
        };
      }
    }
    if (source.entry && source.fields["bilder"]) yield* bodyImages(source.entry);
  },
});

function* bodyImages(entry: Entry): Generator<Finding> {
  const credited = valueAt(entry.data, ["bilder"]);
  const names = Array.isArray(credited) ? credited.map((image) => textAt(image, "datei")) : [];
  for (const { href, kind, line, column } of bodyLinks(entry)) {
    if (kind !== "bild" || names.includes(href) || !entry.files.some(({ name }) => name === href)) continue;
    const hint =
      "Tragen Sie das Bild unter „bilder“ ein, mit Bildbeschreibung, Urheber, Lizenz und der Angabe zu Personen.";
    yield { line, column, message: `Das Bild „${cut(href)}“ steht im Text, hat aber keinen Nachweis.`, hint };
  }
}
