import type { Auswertung } from "./auswerten.ts";
import type { Kennwert } from "./messung.ts";

/** What must hold at one size. */
export interface Ziel {
  readonly groesse: number;
  readonly titel: string;
  readonly grenze: number;
  readonly einheit: "×" | "ms" | "s" | "GiB";
  /** What was measured, in that unit; undefined when something of it was not. */
  readonly gemessen: (auswertung: Auswertung) => number | undefined;
}

type Gemessen = Ziel["gemessen"];

const gibibyte = 2 ** 30;

function gegen(groesse: number, linie: string, other: string, kennwert: Kennwert = "wand"): Gemessen {
  return ({ verhaeltnis }) => verhaeltnis(groesse, linie, other, kennwert);
}

function hoechstens(groesse: number, linie: string, kennwert: Kennwert, unit: number): Gemessen {
  return ({ wert }) => {
    const value = wert(groesse, linie, kennwert);
    return value === undefined ? undefined : value / unit;
  };
}

/** Time per entry compared with that at 1,000 entries. */
const wachstum: Gemessen = ({ wert }) => {
  const [small, large] = [wert(1000, "kalt", "wand"), wert(50_000, "kalt", "wand")];
  return small === undefined || large === undefined ? undefined : large / 50 / small;
};

/** What the project promises of its speed. */
export const ziele: readonly Ziel[] = [
  ziel(1000, "Änderung bis Seite", 100, "ms", hoechstens(1000, "vorschau", "wand", 1)),
  ziel(10_000, "Bau kalt: Wanduhr gegen Hugo", 0.8, "×", gegen(10_000, "kalt", "hugo")),
  ziel(10_000, "Bau kalt: Rechenzeit gegen Hugo", 1, "×", gegen(10_000, "kalt", "hugo", "rechen")),
  ziel(10_000, "Bau kalt: Wanduhr gegen den Boden mit zwei Arbeitern", 1.4, "×", gegen(10_000, "kalt", "boden2")),
  ziel(10_000, "Bau kalt: Speicher", 1, "GiB", hoechstens(10_000, "kalt", "speicher", gibibyte)),
  ziel(10_000, "Bau mit Suche: Wanduhr gegen Hugo ohne", 2.5, "×", gegen(10_000, "suche", "hugo")),
  ziel(10_000, "Bau mit allem, kalt", 120, "s", hoechstens(10_000, "alles", "wand", 1000)),
  ziel(10_000, "Bau mit allem nach einer Änderung", 1, "s", hoechstens(10_000, "alles-warm", "wand", 1000)),
  ziel(10_000, "Zweiter Bau gegen den kalten", 0.25, "×", gegen(10_000, "warm", "kalt")),
  ziel(10_000, "Prüfung gegen den kalten Bau", 0.3, "×", gegen(10_000, "check", "kalt")),
  ziel(10_000, "Änderung bis Seite", 300, "ms", hoechstens(10_000, "vorschau", "wand", 1)),
  ziel(50_000, "Bau kalt: Speicher", 4, "GiB", hoechstens(50_000, "kalt", "speicher", gibibyte)),
  ziel(50_000, "Bau kalt: Zeit je Eintrag gegen 1.000", 1.3, "×", wachstum),
  ziel(50_000, "Bau kalt: Wanduhr gegen Hugo", 0.7, "×", gegen(50_000, "kalt", "hugo")),
];

function ziel(groesse: number, titel: string, grenze: number, einheit: Ziel["einheit"], gemessen: Gemessen): Ziel {
  return { groesse, titel, grenze, einheit, gemessen };
}
