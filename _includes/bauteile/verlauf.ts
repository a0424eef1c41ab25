import type { Bauteil } from "../bauteil.ts";
import { verlauf, type StationProps } from "../components/verlauf.ts";

const stationen: readonly StationProps[] = [
  { datum: "2023-02", status: "angeregt", label: "angeregt", grund: "Zwei Kassen fragen dasselbe.", dauer: "7 Monate" },
  { datum: "2023-09-14", status: "in-pruefung", label: "in Prüfung", dauer: "1 Jahr 2 Monate" },
  {
    datum: "2024-11-05",
    status: "zurueckgestellt",
    label: "zurückgestellt",
    grund: "Es fehlt Personal.",
    dauer: "5 Monate",
  },
  { datum: "2025-04-02", status: "laeuft", label: "läuft", dauer: "8 Monate" },
  { datum: "2025-12-03", status: "abgeschlossen", label: "abgeschlossen" },
  { datum: "2027", status: "wiedervorlage", label: "Wiedervorlage", offen: true },
];

export default {
  titel: "Verlauf",
  wann: "Zeigt, wie sich ein Status geändert hat. Ab der fünften Station läuft die Linie nach unten.",
  beispiele: () => [
    { name: "eine Station", inhalt: verlauf({ stationen: stationen.slice(0, 1) }) },
    { name: "vier Stationen, eine ruht", inhalt: verlauf({ stationen: stationen.slice(1, 5) }) },
    { name: "lang, mit offener Station", inhalt: verlauf({ stationen }) },
  ],
} satisfies Bauteil;
