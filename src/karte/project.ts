/** A point of a drawing, in its units, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height of the drawing of Germany, with room for tiles at its edge. */
export const sheet = { width: 560, height: 720 } as const;

const west = 5.87;
const north = 55.06;
const unitsPerDegree = 84;
const margin = { left: 34, top: 24 };
/** A degree of longitude is shorter than one of latitude, by the cosine of the latitude in the middle of the country. */
const shortening = Math.cos((51.2 * Math.PI) / 180);

/** Where a place lies on the drawing; degrees as in `lage`. */
export function project(breite: number, laenge: number): Point {
  return {
    x: round(margin.left + (laenge - west) * shortening * unitsPerDegree),
    y: round(margin.top + (north - breite) * unitsPerDegree),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
