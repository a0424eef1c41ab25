import { fremdeTypen, hubLimits } from "../schnappschuss.ts";
import { laender, lizenzen, themenstatus } from "./words.ts";

const text = (maxLength: number): object => ({ type: "string", minLength: 1, maxLength });
const day = { type: "string", format: "date" };

/** JSON Schema of a file in content/hubs/; nothing else may stand there. */
export const snapshotSchema = {
  type: "object",
  additionalProperties: false,
  required: ["format", "url", "name", "geholt", "laender", "eintraege"],
  properties: {
    format: { const: 1 },
    url: { type: "string", format: "uri", maxLength: 500 },
    name: text(120),
    geholt: day,
    lizenz: { enum: [...lizenzen] },
    laender: { type: "array", maxItems: 16, uniqueItems: true, items: { enum: [...laender] } },
    eintraege: {
      type: "array",
      maxItems: hubLimits.entries * fremdeTypen.length,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["typ", "pfad", "titel"],
        properties: {
          typ: { enum: [...fremdeTypen] },
          pfad: { type: "string", maxLength: 200, pattern: "^[a-z0-9-]+/[a-z0-9]+(-[a-z0-9]+)*/$" },
          titel: text(200),
          kurzfassung: text(400),
          schlagworte: { type: "array", maxItems: 60, items: text(120) },
          sachgebiete: {
            type: "array",
            maxItems: 40,
            items: {
              type: "object",
              additionalProperties: false,
              required: ["kennung", "titel"],
              properties: {
                kennung: { type: "string", maxLength: 80, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
                titel: text(200),
              },
            },
          },
          verwaltungen: { type: "array", maxItems: 60, items: text(200) },
          status: { enum: [...themenstatus] },
          richtung: { enum: ["suche", "biete"] },
          gueltig_bis: day,
          geaendert: day,
          beispiel: { const: true },
        },
      },
    },
  },
} as const;
