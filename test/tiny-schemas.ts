import type { Schemas } from "../src/model/content-type.ts";
import type { Field } from "../src/model/field.ts";
import type { TypeName } from "../src/model/types.generated.ts";

const titel: Field = {
  title: "Titel",
  description: "Wie es heißt.",
  type: "string",
  maxLength: 9,
  examples: ["Ein | Strich"],
};
const ort: Field = {
  title: "Ort",
  description: "Ein Ort.",
  type: "object",
  "x-def": "ort",
  required: ["name"],
  properties: { name: { title: "Name", description: "Sein Name.", type: "string" } },
};

/** One type with a field of every kind, for what is generated from schemas. */
export const tinySchemas: Schemas = {
  types: [
    {
      typ: "ding" as TypeName,
      title: "Ding",
      pluralTitle: "Dinge",
      plural: "dinge",
      path: "/dinge/",
      description: "Ein Ding.",
      order: 1,
      nav: false,
      date: undefined,
      ascending: false,
      datedKennung: false,
      status: "status",
      facets: [],
      feed: false,
      documents: false,
      bodyTitle: "Text",
      fields: {
        titel,
        status: { title: "Status", description: "Wie es steht.", type: "string", enum: ["neu", "alt"] },
        anzahl: { title: "Anzahl", description: "Wie viele.", type: "integer", examples: [3] },
        orte: { title: "Orte", description: "Woher.", type: "array", items: ort },
        masse: {
          title: "Maße",
          description: "Maße.",
          type: "object",
          required: ["hoehe"],
          properties: { hoehe: { title: "Höhe", description: "Höhe.", type: "number" } },
        },
        dinge: {
          title: "Dinge",
          description: "Andere.",
          type: "array",
          items: { type: "string", "x-ref": ["ding", "thema"] },
        },
      },
      required: ["titel"],
      forbidden: ["themen"],
    },
  ],
  shared: { title: "Gemeinsam", description: "Gemeinsam.", required: ["titel"], properties: { titel } },
  hub: { description: "Der Hub.", properties: { offen: { title: "Offen", description: "Ob.", type: "boolean" } } },
};
