import type { Bauteil } from "../bauteil.ts";
import { tafel } from "../components/tafel.ts";

const spalten = [{ titel: "Verwaltung", ohneName: true }, { titel: "Fassung" }, { titel: "Stellen", zahl: true }];
const zeilen = [
  ["Stadt Musterstadt", "2.1", "3,5"],
  ["Gemeinde Beispielheim", "2.0", undefined],
];

export default {
  titel: "Tafel",
  wann: "Für Zahlen und Vergleiche. Auf schmalen Bildschirmen stapelt sie sich und bleibt für Vorleseprogramme eine Tabelle.",
  beispiele: () => [
    { name: "mit sichtbarem Titel", inhalt: tafel({ titel: "Wer welche Fassung nutzt", spalten, zeilen }) },
    {
      name: "Titel nur für Vorleseprogramme",
      inhalt: tafel({ titel: "Dasselbe ohne sichtbaren Titel", titelVersteckt: true, spalten, zeilen }),
    },
  ],
} satisfies Bauteil;
