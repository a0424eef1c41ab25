import { schemaRule } from "../schema-rule.ts";
import { shown } from "../shown.ts";

const formats: Readonly<Record<string, readonly [what: string, how: string]>> = {
  date: ["kein gültiger Tag", 'Schreiben Sie Jahr, Monat und Tag in Anführungszeichen, zum Beispiel "2025-12-03".'],
  "date-part": [
    "weder ein gültiges Jahr noch ein gültiger Monat oder Tag",
    'Schreiben Sie in Anführungszeichen zum Beispiel "2019", "2019-05" oder "2019-05-14".',
  ],
  "date-time": [
    "kein gültiger Zeitpunkt",
    'Schreiben Sie Tag, Uhrzeit und Zeitzone in Anführungszeichen, zum Beispiel "2026-03-01T10:00:00+01:00".',
  ],
  "date-or-date-time": [
    "weder ein gültiger Tag noch ein gültiger Zeitpunkt",
    'Schreiben Sie zum Beispiel "2026-01-21" oder mit Uhrzeit und Zeitzone "2026-01-21T09:00:00+01:00".',
  ],
  email: ["keine gültige E-Mail-Adresse", "Schreiben Sie zum Beispiel rathaus@haarbach.example"],
  uri: [
    "keine gültige Adresse",
    "Schreiben Sie die ganze Adresse mit https://, zum Beispiel https://www.haarbach.example/",
  ],
};

/** A day that does not exist cannot be sorted, and an address that is none cannot be followed. */
export default schemaRule("format", ["format"], ({ value, limit }, subject) => {
  const [what, how] = formats[String(limit)] ?? ["nicht gültig", "Berichtigen Sie die Angabe."];
  return { message: `${subject} ist ${what}: ${shown(value)}.`, hint: how };
});
