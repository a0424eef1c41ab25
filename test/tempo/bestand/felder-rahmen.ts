import { gegenwart } from "./gegenwart.ts";
import { stellen } from "./woerter.ts";
import type { Felder, Umfeld } from "./umfeld.ts";

type Rahmen = "verwaltung" | "sachgebiet" | "begriff" | "partner" | "reihe" | "verbund" | "seite";

/** Own fields of the types that others refer to. */
export const felderRahmen: Readonly<Record<Rahmen, (of: Umfeld) => Felder>> = {
  verwaltung: ({ platz, chance, refs, write }) => ({
    art: platz.titel.split(" ")[0]!.toLowerCase(),
    land: chance.pick(["BY", "HE", "MV", "NI", "NW", "SH", "TH"]),
    einwohner: { wert: 900 + chance.below(60_000), stand: gegenwart, beispiel: true },
    kontakt: { stelle: chance.pick(stellen), email: "rathaus@korpus.example" },
    lage: { breite: 47.6 + chance.below(700) / 100, laenge: 7 + chance.below(700) / 100 },
    fachverfahren: refs("sachgebiet", 4).map((sachgebiet) => ({
      sachgebiet,
      produkt: write(`{W} ${chance.pick(["A", "B", "C"])}`),
      stand: gegenwart,
      beispiel: true,
    })),
    kennzahlen: [{ bezeichnung: "Beschäftigte", wert: 8 + chance.below(400), einheit: "Stellen", beispiel: true }],
  }),
  sachgebiet: () => ({}),
  begriff: ({ write }) => ({
    langform: write("{W} und {W}"),
    synonyme: [...new Set([write("{W}"), write("{W}"), write("{F}")])],
  }),
  partner: ({ chance }) => ({ art: chance.pick(["firma", "verband", "hochschule", "rechenzentrum"]) }),
  reihe: ({ platz, ref, write }) => ({
    seit: platz.tag.slice(0, 4),
    rhythmus: "zweimal im Jahr",
    zielgruppe: write("Zuständige für {A}"),
    verbund: ref("verbund"),
  }),
  verbund: ({ platz, refs, write }) => ({
    art: "arbeitsgemeinschaft",
    mitglieder: refs("verwaltung", 12),
    seit: platz.tag.slice(0, 4),
    selbstdarstellung: write("Die Mitglieder führen {A} und {A} gemeinsam."),
  }),
  seite: ({ chance }) => ({ menue: "keines", reihenfolge: chance.below(900) }),
};
