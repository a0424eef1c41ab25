const text = { type: "string" };
const address = { type: "string", format: "uri-reference" };
const moment = { type: "string", format: "date-time" };

const neighbours = (description: string): object => ({
  description,
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["feld", "type", "kennung", "titel", "url"],
    properties: {
      feld: { type: ["string", "null"], description: "Feld des Verweises; null bei einem Verweis im Text." },
      type: text,
      kennung: text,
      titel: text,
      url: address,
    },
  },
});

/** What surrounds the fields of an entry, and what a withdrawn one leaves behind. */
export function envelopeSchema(typ: string, eintrag: object): object {
  return {
    type: "object",
    oneOf: [{ $ref: "#/$defs/veroeffentlicht" }, { $ref: "#/$defs/zurueckgezogen" }],
    $defs: {
      veroeffentlicht: {
        type: "object",
        additionalProperties: false,
        required: ["$schema", "id", "type", "kennung", "url", "eintrag", "verweist_auf", "genannt_in"],
        properties: {
          $schema: address,
          id: { ...address, description: "Bleibt auch dann, wenn der Eintrag umbenannt wird." },
          type: { const: typ },
          kennung: { ...text, description: "Kennung, mit der andere Einträge auf diesen verweisen." },
          url: { ...address, description: "Seite des Eintrags. Namen von Dateien gelten von hier aus." },
          created: { ...moment, description: "Frühester Tag, den der Eintrag über sich nennt." },
          modified: { ...moment, description: "Spätester Tag, den der Eintrag über sich nennt." },
          eintrag,
          text: { ...text, description: "Text in Markdown (CommonMark mit Tabellen und Fußnoten)." },
          verweist_auf: neighbours("Einträge, auf die dieser verweist."),
          genannt_in: neighbours("Einträge, die auf diesen verweisen."),
          ...(typ === "ratsvorlage"
            ? { oparl: { type: "object", description: "Dasselbe in den Namen von OParl 1.1; keine Schnittstelle." } }
            : {}),
        },
      },
      zurueckgezogen: {
        description: "Der Eintrag gilt nicht mehr. Löschen Sie Ihre Kopie.",
        type: "object",
        additionalProperties: false,
        required: ["id", "type", "created", "modified", "deleted"],
        properties: { id: address, type: { const: typ }, created: moment, modified: moment, deleted: { const: true } },
      },
    },
  };
}
