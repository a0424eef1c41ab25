import type { Field, Json } from "../../model/field.ts";
import { schemaRule } from "../schema-rule.ts";
import { example, shown } from "../shown.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "ein Text",
  number: "eine Zahl",
  integer: "eine ganze Zahl",
  boolean: "true oder false",
  array: "eine Liste",
  object: "eine Gruppe von Angaben",
};

/** YAML turns an unquoted key number such as 08111000 into a number and loses its zero; other kinds break every page. */
export default schemaRule("falsche-art", ["type"], ({ path, field, value, limit }, subject, source) => {
  const wanted = String(limit);
  if (path.length === 0) {
    return {
      message: `${source.file} enthält keine Angaben der Form „schluessel: wert“.`,
      hint: "Beginnen Sie zum Beispiel mit „name: …“.",
    };
  }
  if (value === null)
    return { message: `${subject} ist leer.`, hint: "Füllen Sie ihn aus oder löschen Sie die Zeile." };
  const key = path.findLast((step) => typeof step === "string") ?? "";
  return {
    message: `${subject} muss ${kinds[wanted] ?? wanted} sein, hier steht ${described(value)}.`,
    hint: remedy(wanted, value, field, key),
  };
});

function described(value: Json | undefined): string {
  if (typeof value === "number") return `die Zahl ${value}`;
  if (typeof value === "boolean") return String(value);
  return typeof value === "string" ? `der Text ${shown(value)}` : shown(value);
}

function remedy(wanted: string, value: Json | undefined, field: Field | undefined, key: string): string {
  const sample = example(key, field);
  const forExample = sample ? ` Zum Beispiel: ${sample}` : "";
  if (wanted === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `Setzen Sie den Wert in Anführungszeichen.${forExample}`;
  if (wanted === "boolean") return "Schreiben Sie true für ja oder false für nein, ohne Anführungszeichen.";
  if (wanted === "number" || wanted === "integer") {
    return `Schreiben Sie nur die Zahl, ohne Anführungszeichen, Einheit und Tausenderpunkt und mit Punkt statt Komma.${forExample}`;
  }
  if (wanted === "array") return `Schreiben Sie jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt.${forExample}`;
  if (wanted === "object")
    return `Schreiben Sie die Angaben eingerückt in eigene Zeilen: ${Object.keys(field?.properties ?? {}).join(", ")}.`;
  return `Schreiben Sie einen Text.${forExample}`;
}
