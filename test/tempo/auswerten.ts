import type { Kennwert, Reihe } from "./messung.ts";

/** The middle of the values; the mean of both when there are two, undefined when there is none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Answers questions about what was measured. */
export interface Auswertung {
  /** The median of a line. */
  readonly wert: (groesse: number, linie: string, kennwert: Kennwert) => number | undefined;
  /** The median of the ratios of both lines, round by round: what slows the machine slows both. */
  readonly verhaeltnis: (groesse: number, linie: string, gegen: string, kennwert: Kennwert) => number | undefined;
}

/** Makes the answers from what was measured. */
export function auswerten(reihen: readonly Reihe[]): Auswertung {
  const values = (groesse: number, linie: string, kennwert: Kennwert): (number | undefined)[] =>
    reihen.find((one) => one.groesse === groesse && one.linie === linie)?.messungen.map((one) => one[kennwert]) ?? [];
  return {
    wert: (...of) => median(values(...of).filter(isNumber)),
    verhaeltnis: (groesse, linie, gegen, kennwert) => {
      const others = values(groesse, gegen, kennwert);
      return median(
        values(groesse, linie, kennwert)
          .map((value, i) => (value === undefined ? undefined : value / (others[i] ?? Number.NaN)))
          .filter(isNumber),
      );
    },
  };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
