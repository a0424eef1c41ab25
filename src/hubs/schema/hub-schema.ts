import { laender, lizenzen } from "./words.ts";

const text = (description: string, maxLength = 300): object => ({
  type: "string",
  minLength: 1,
  maxLength,
  description,
});
const address = (description: string): object => ({
  type: "string",
  format: "uri-reference",
  maxLength: 1000,
  description,
});
const list = (description: string, maxItems: number, properties: object, required: readonly string[]): object => ({
  type: "array",
  maxItems,
  description,
  items: { type: "object", properties, required },
});

/** JSON Schema (2020-12) of hub.json. Further keys are allowed: other hubs may be newer or older than this one. */
export const hubSchema = {
  type: "object",
  required: ["format", "name", "url", "gebiet", "arten"],
  properties: {
    $schema: address("Dieses Schema."),
    format: { const: 1, description: "Nummer der Form; eine neue heißt, dass Programme angepasst werden müssen." },
    name: text("Name des Hubs."),
    beschreibung: text("Was der Hub ist.", 500),
    url: address("Startseite. Alle anderen Adressen liegen darunter."),
    herausgeber: text("Wer den Hub verantwortet."),
    lizenz: {
      enum: [...lizenzen],
      description: "Lizenz der Texte und Daten, soweit an einem Eintrag nichts anderes steht.",
    },
    lizenz_url: address("Text der Lizenz."),
    archiviert: { type: "string", format: "date", description: "Tag, seit dem der Hub nicht mehr gepflegt wird." },
    gebiet: {
      type: "object",
      description: "Wofür der Hub da ist.",
      required: ["laender", "verwaltungen"],
      properties: {
        laender: {
          type: "array",
          maxItems: 16,
          uniqueItems: true,
          items: { enum: [...laender] },
          description: "Länder (ISO 3166-2 ohne „DE-“).",
        },
        verwaltungen: list(
          "Verwaltungen mit ihrem amtlichen Schlüssel.",
          20_000,
          {
            name: text("Name."),
            ags: text("Amtlicher Gemeindeschlüssel.", 8),
            ars: text("Amtlicher Regionalschlüssel.", 12),
            url: address("Seite der Verwaltung in diesem Hub."),
          },
          ["name", "url"],
        ),
      },
    },
    arten: list(
      "Was es gibt, mit der Anzahl und der Liste als JSON.",
      100,
      {
        type: text("Art der Einträge.", 60),
        titel: text("Wie sie heißen.", 120),
        anzahl: { type: "integer", minimum: 0 },
        url: address("Liste als Seite."),
        json: address("Alle Einträge als JSON."),
      },
      ["type", "titel", "anzahl", "url", "json"],
    ),
    feeds: list(
      "Feeds des Hubs und seiner Arten.",
      200,
      { titel: text("Name."), atom: address("Atom."), json_feed: address("JSON Feed.") },
      ["titel", "atom", "json_feed"],
    ),
    suche: {
      type: "object",
      description: "Suchindex (Pagefind), für Auftritte unter derselben Adresse.",
      required: ["pagefind"],
      properties: { pagefind: address("Ordner des Index.") },
    },
    programm: {
      type: "object",
      description: "Womit der Hub gebaut ist.",
      required: ["name", "version"],
      properties: { name: text("Name.", 80), version: text("Fassung.", 40) },
    },
  },
} as const;
