import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";

/** Words in one weight of our font, as outlines: pictures need no font on the machine that draws them. */
export interface Lettering {
  /** Width of a text in units of its size. */
  readonly width: (text: string) => number;
  /** Outlines of a text whose first letter begins at x, on the line y; sizes in pixels. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Opens a font file. */
export function lettering(file: string): Lettering {
  const font = create(readFileSync(file)) as Font;
  const em = font.unitsPerEm;
  const widths = new Map<string, number>();
  const known = (text: string): string =>
    [...text].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)).join("");
  return {
    width: (text) => {
      const width = widths.get(text) ?? font.layout(known(text)).advanceWidth / em;
      widths.set(text, width);
      return width;
    },
    outline: (text, x, y, size) => {
      const { glyphs, positions } = font.layout(known(text));
      const scale = size / em;
      let at = x;
      const shapes = glyphs.map(({ path }, i) => {
        const { xAdvance, xOffset } = positions[i]!;
        const shape = path.scale(scale, -scale).translate(at + xOffset * scale, y);
        at += xAdvance * scale;
        return shape.toSVG();
      });
      // One element for all letters: elements cost the most when a picture is drawn.
      return `<path d="${shapes.join("")}"/>`;
    },
  };
}
