import { fremdeTypen } from "../schnappschuss.ts";
import { themenstatus } from "./words.ts";

const text = (maxLength: number): object => ({ type: "string", minLength: 1, maxLength });

/** What has to be right in an entry as another hub publishes it; of all else nothing is read. */
export const foreignEntrySchema = {
  type: "object",
  required: ["type", "url", "eintrag", "verweist_auf"],
  properties: {
    type: { enum: [...fremdeTypen] },
    url: text(1000),
    modified: { type: "string", format: "date-time" },
    eintrag: {
      type: "object",
      required: ["titel", "kurzfassung"],
      properties: {
        titel: text(200),
        kurzfassung: text(400),
        status: { enum: [...themenstatus] },
        richtung: { enum: ["suche", "biete"] },
        gueltig_bis: { type: "string", format: "date" },
        schlagworte: { type: "array", maxItems: 60, items: text(120) },
        beispiel: { type: "boolean" },
      },
    },
    verweist_auf: {
      type: "array",
      maxItems: 2000,
      items: {
        type: "object",
        required: ["type", "kennung", "titel"],
        properties: {
          type: text(60),
          kennung: text(120),
          titel: text(200),
          feld: { type: ["string", "null"], maxLength: 80 },
        },
      },
    },
  },
} as const;
