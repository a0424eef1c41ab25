import { stellen } from "./woerter.ts";
import type { Felder, Umfeld } from "./umfeld.ts";

/** Own fields of the types that belong to a day. */
export const felderKalender: Readonly<Record<"termin" | "gesuch" | "ratsvorlage", (of: Umfeld) => Felder>> = {
  termin,
  gesuch,
  ratsvorlage,
};

function termin({ platz, chance, write, ref }: Umfeld): Felder {
  const tag = platz.tag.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  const stunde = chance.pick(["08", "09", "10", "13", "14"]);
  return {
    art: chance.pick(["treffen", "werkstatt", "schulung", "sitzung", "informationsveranstaltung"]),
    beginn: `${tag}T${stunde}:00:00${Number(tag.slice(5, 7)) % 10 > 3 ? "+02:00" : "+01:00"}`,
    ort: write("{O}, Rathaus, Sitzungssaal"),
    format: "vor-ort",
    reihe: chance.below(2) === 0 ? ref("reihe") : undefined,
    veranstalter: chance.pick(stellen),
    verbund: chance.below(3) === 0 ? ref("verbund") : undefined,
    referenten: [write("Fachkraft für {A}")],
    anmeldung: { stelle: chance.pick(stellen), email: "anmeldung@korpus.example" },
  };
}

function gesuch({ chance, write, ref }: Umfeld): Felder {
  return {
    richtung: chance.pick(["suche", "suche", "biete"]),
    verwaltung: ref("verwaltung"),
    sachgebiet: ref("sachgebiet"),
    thema: ref("thema"),
    gueltig_bis: `${2026 + chance.below(2)}-12-${10 + chance.below(20)}`,
    voraussetzungen: { fachverfahren: [write("{W} Muster")], text: write("{A} muss {O} selbst beantragen.") },
    kontakt: { stelle: chance.pick(stellen), email: "rathaus@korpus.example" },
  };
}

function ratsvorlage({ platz, chance, write, refs, ref }: Umfeld): Felder {
  const [year = ""] = platz.tag.split("-");
  return {
    nummer: write(`BV/{Z}/{Z}/${year}`),
    art: chance.pick(["informationsvorlage", "beschlussvorlage", "antrag", "mitteilung"]),
    datum: platz.tag,
    verwaltung: ref("verwaltung"),
    federfuehrend: chance.pick(stellen),
    status: chance.pick(["in-beratung", "abgeschlossen", "abgeschlossen"]),
    beratungsfolge: [
      {
        gremium: "Hauptausschuss",
        datum: platz.tag,
        rolle: "vorberatung",
        beschluss: write("{N} wird empfohlen."),
        status: "erledigt",
      },
      {
        gremium: write("Gemeindevertretung {O}"),
        datum: platz.tag,
        rolle: "entscheidung",
        abstimmung: { ja: 5 + chance.below(20), nein: chance.below(5) },
        status: "erledigt",
      },
    ],
    betrifft: { themen: refs("thema", 2) },
  };
}
