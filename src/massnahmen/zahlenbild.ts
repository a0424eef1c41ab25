/** Where the points of a small chart stand, in px; the value of each belongs above it. */
export interface Zahlenbild {
  readonly breite: number;
  readonly hoehe: number;
  /** Height of zero. */
  readonly null: number;
  readonly punkte: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 320;
const HEIGHT = 150;
/** Room for half a number at the sides, for one above and for days below. */
const SIDE = 32;
const TOP = 28;
const BOTTOM = 28;

/** Places figures over time; the scale begins at zero, so that small changes do not look large. */
export function zahlenbild(zahlen: readonly { readonly tag: string; readonly wert: number }[]): Zahlenbild {
  const days = zahlen.map(({ tag }) => Date.parse(`${tag}T00:00:00Z`));
  const from = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - from);
  const values = zahlen.map(({ wert }) => wert);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const y = (value: number): number =>
    Math.round(HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * (value - low)) / (high - low || 1));
  return {
    breite: WIDTH,
    hoehe: HEIGHT,
    null: y(0),
    punkte: zahlen.map(({ wert }, i) => ({
      x: Math.round(SIDE + ((WIDTH - 2 * SIDE) * (days[i]! - from)) / span),
      y: y(wert),
    })),
  };
}
