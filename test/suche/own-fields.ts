import type { Json } from "../../src/model/field.ts";
import type { Zufall } from "./zufall.ts";

/** The types of which the generated corpus has more than a few. */
export type KorpusTyp = "thema" | "vorlage" | "bericht" | "prozess";

/** What a type demands beyond title and Kurzfassung; values that need a reason of their own are left out. */
export function ownFields(typ: string, chance: Zufall, day: string): Record<string, Json> {
  switch (typ) {
    case "thema":
      return { status: chance.pick(["angeregt", "in-pruefung", "vereinbart", "laeuft", "abgeschlossen"]) };
    case "bericht":
      return { art: chance.pick(["treffen", "auftakt", "sachstand"]), datum: day };
    case "prozess":
      // Further stages want steps, which the corpus has none of.
      return { stufe: chance.pick(["identifiziert", "gestaltet"]) };
    case "vorlage":
      return {
        art: chance.pick(["muster", "checkliste", "formular"]),
        fassungen: [{ nummer: "1.0", datum: day }],
        rechte,
      };
    default:
      return {};
  }
}

const rechte = {
  lizenz: "CC0-1.0",
  begruendung: "Der Text ist erfunden.",
  freigebende_stelle: "Redaktion Kurzer Dienstweg",
};
