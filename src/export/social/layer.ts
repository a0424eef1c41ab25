/**
 * A part of a picture as SVG, in pixels from the upper left corner; all type is outlines. What looks alike has the same
 * SVG wherever it stands, and so is painted once for all pictures.
 */
export interface Layer {
  readonly svg: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A letter has no ground: it is ink on what lies below. */
  readonly letter?: true;
}

/** A layer with the ground it is drawn on; in `body` the upper left corner of the layer is 0, 0. */
export function layer(area: Omit<Layer, "svg" | "letter">, body: string): Layer {
  return { ...area, svg: svgOf(area, body) };
}

/** A document of the size of a layer. */
export function svgOf({ width, height }: Pick<Layer, "width" | "height">, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
}
