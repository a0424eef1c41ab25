import { countText } from "../../src/text/numbers.ts";
import type { Auswertung } from "./auswerten.ts";
import type { Einzelheiten } from "./einzelheiten.ts";
import { linien } from "./linien.ts";
import { dezimal } from "./dezimal.ts";

const head = ["Wanduhr", "Rechenzeit", "Speicher", "× Hugo", "Rechenzeit × Hugo", "× Boden", "Dateien", "Ausgabe"];

/** The table of one size: medians, and ratios to Hugo and to the floor with two workers, on the clock where nothing else is said. */
export function tabelle(groesse: number, { wert, verhaeltnis }: Auswertung): string {
  const rows = Object.entries(linien).flatMap(([linie, { titel }]) => {
    const of = (kennwert: Parameters<typeof wert>[2]): number | undefined => wert(groesse, linie, kennwert);
    const wand = of("wand");
    if (wand === undefined) return [];
    return [
      row(titel, [
        zeit(wand),
        zeit(of("rechen")),
        menge(of("speicher"), 2 ** 30, "GiB"),
        dezimal(verhaeltnis(groesse, linie, "hugo", "wand")),
        dezimal(verhaeltnis(groesse, linie, "hugo", "rechen")),
        dezimal(verhaeltnis(groesse, linie, "boden2", "wand")),
        dezimal(of("dateien"), 0),
        menge(of("bytes"), 1_000_000, "MB"),
      ]),
    ];
  });
  return [row(countText(groesse, "Eintrag", "Einträge"), head), ...rows].join("\n");
}

/** What a build says of itself, in lines. */
export function einzelheitenText({ schritte, ersteSuche }: Einzelheiten): string {
  const steps = Object.entries(schritte).map(([step, ms]) => `${step} ${zeit(ms)}`);
  const search = ersteSuche === undefined ? [] : [`Erste Suche: ${menge(ersteSuche, 1000, "KB")} (Brotli)`];
  return [`Schritte des Baus mit Suche: ${steps.join(", ")}`, ...search].join("\n");
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(38)}${cells.map((cell, i) => cell.padStart(Math.max(11, head[i]!.length + 2))).join("")}`;
}

function zeit(ms: number | undefined): string {
  if (ms === undefined) return "–";
  return ms < 1000 ? `${dezimal(ms, 0)} ms` : `${dezimal(ms / 1000)} s`;
}

function menge(value: number | undefined, unit: number, name: string): string {
  return value === undefined ? "–" : `${dezimal(value / unit)} ${name}`;
}
