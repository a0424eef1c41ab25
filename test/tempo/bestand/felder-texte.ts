import { stellen, wortschatz } from "./woerter.ts";
import type { Felder, Umfeld } from "./umfeld.ts";

/** Own fields of the types that are mostly text. */
export const felderTexte: Readonly<
  Record<"bericht" | "thema" | "vorlage" | "prozess" | "projekt", (of: Umfeld) => Felder>
> = { bericht, thema, vorlage, prozess, projekt };

function bericht({ platz, chance, write, ref }: Umfeld): Felder {
  return {
    art: chance.pick(["treffen", "treffen", "auftakt", "klausur", "schulung", "werkstatt", "sachstand"]),
    datum: platz.tag,
    treffen: [
      {
        datum: platz.tag,
        ort: write("{O}"),
        gastgeber: ref("verwaltung"),
        sachgebiet: ref("sachgebiet"),
        teilnehmende: [write("Zuständige für {A}"), write("{N}")],
      },
    ],
    reihe: chance.below(3) === 0 ? ref("reihe") : undefined,
    verbund: chance.below(3) === 0 ? ref("verbund") : undefined,
    projekte: chance.below(8) === 0 ? [ref("projekt")] : undefined,
    zitate:
      chance.below(3) === 0
        ? [
            {
              text: write(chance.pick(wortschatz.saetze)),
              funktion: chance.pick(wortschatz.rollen),
              freigegeben: false,
            },
          ]
        : undefined,
    massnahmen: Array.from({ length: chance.below(4) }, () => ({
      was: write(chance.pick(wortschatz.punkte).replaceAll("**", "")),
      zustaendig: chance.pick(stellen),
      faellig: platz.tag.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
      status: chance.pick(["offen", "laeuft", "erledigt", "entfallen"]),
    })),
  };
}

function thema({ platz, chance, write }: Umfeld): Felder {
  const status = chance.pick([
    "angeregt",
    "in-pruefung",
    "vereinbart",
    "laeuft",
    "laeuft",
    "zurueckgestellt",
    "abgeschlossen",
  ]);
  const grund = write(`${chance.pick(wortschatz.saetze)}.`).replaceAll("*", "");
  return {
    status,
    statusverlauf: [
      { datum: "2021-10-01", status: "angeregt" },
      ...(status === "angeregt" ? [] : [{ datum: platz.tag, status, grund }]),
    ],
    kennzahlen: [{ bezeichnung: write("{P} im Jahr"), wert: 10 + chance.below(900), einheit: "Fälle", beispiel: true }],
    kooperationsform: chance.pick([
      "erfahrungsaustausch",
      "gegenseitige-hilfe",
      "vertretung",
      "gemeinsame-beschaffung",
    ]),
    ebenen: chance.some(["AV", "LVB", "AL", "SB"], 2).toSorted(),
  };
}

function vorlage({ platz, chance, write, refs }: Umfeld): Felder {
  return {
    art: chance.pick(["dienstanweisung", "satzung", "vereinbarung", "formular", "checkliste", "muster"]),
    fassungen: [{ nummer: "1.0", datum: platz.tag }],
    rechtsgrundlagen: [write("§ {Z} der Satzung über {A}")],
    rechte: {
      lizenz: "CC0-1.0",
      begruendung: "Der Text ist für Messungen erfunden.",
      freigebende_stelle: chance.pick(stellen),
    },
    uebernahmen: refs("verwaltung", chance.below(5)).map((verwaltung) => ({
      verwaltung,
      fassung: "1.0",
      status: chance.pick(["geplant", "uebernommen", "angepasst"]),
      beispiel: true,
    })),
    platzhalter: [
      { name: "Gemeinde", erklaerung: "Name der Verwaltung.", beispielwert: write("{O}") },
      { name: "Datum", erklaerung: "Tag des Inkrafttretens.", beispielwert: write("{T}") },
    ],
  };
}

function prozess({ platz, chance, write, refs }: Umfeld): Felder {
  const stufe = chance.pick(["dokumentiert", "gesteuert", "verbessert", "digitalisiert"]);
  const rollen = chance.some(wortschatz.rollen, 4);
  return {
    stufe,
    stufenverlauf: [
      { datum: "2021-10-01", stufe: "identifiziert" },
      { datum: platz.tag, stufe },
    ],
    ebenen: ["gemeinde"],
    systeme: chance.some(wortschatz.systeme, 2),
    rollen: rollen.map((name) => ({ name, aufgabe: write("Prüft {A}.") })),
    schritte: Array.from({ length: 5 + chance.below(6) }, () => ({
      titel: write("{A} prüfen und an {A} geben"),
      rolle: chance.pick(rollen),
      text: write(`${chance.pick(wortschatz.saetze)}.`).replaceAll("*", ""),
    })),
    varianten: refs("verwaltung", chance.below(4)).map((verwaltung) => ({
      verwaltung,
      abweichung: write("{N} geht zuerst an {A}."),
      beispiel: true,
    })),
    vorlagen: refs("vorlage", chance.below(3)),
  };
}

function projekt({ platz, chance, write, refs, ref }: Umfeld): Felder {
  return {
    status: chance.pick(["geplant", "laeuft", "abgeschlossen"]),
    laufzeit: { von: platz.tag.slice(0, 7), bis: "2028-12", beispiel: true },
    beteiligte: refs("verwaltung", 5).map((verwaltung) => ({ verwaltung, rolle: "nimmt teil" })),
    anlass: write(chance.pick(wortschatz.kurzfassung)),
    ziele: [write("{A} vereinheitlichen"), write("{P} nur einmal führen")],
    bausteine: [{ titel: write("{W}"), art: "werkstatt", text: write(chance.pick(wortschatz.kurzfassung)) }],
    meilensteine: [{ datum: platz.tag, titel: write("{W} liegt vor"), status: "erreicht", beispiel: true }],
    prozesse: refs("prozess", 3),
    verbund: ref("verbund"),
  };
}
