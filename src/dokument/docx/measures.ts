/** Twentieths of a point, Word's measure for places on paper. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** English metric units, Word's measure for pictures. */
export function emus(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

/** Spaces between paragraphs: twentieths of a point, of points. */
export function spaces(points: number): number {
  return Math.round(points * 20);
}

/** Sizes of letters: half points, of points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
