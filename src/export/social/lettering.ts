import { readFileSync } from "node:fs";
import { create, type Font, type Glyph, type GlyphRun } from "fontkit";
import { svgOf, type Layer } from "./layer.ts";

/** Words in one weight of our font, as outlines: pictures need no font on the machine that draws them. */
export interface Lettering {
  /** Width of a text in units of its size. */
  readonly width: (text: string) => number;
  /** Outlines of a text whose first letter begins at x, on the line y; sizes in pixels. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
  /** The same, each letter a layer: those of titles come again and again. */
  readonly letters: (text: string, x: number, y: number, size: number) => readonly Layer[];
}

/** Letters begin at quarters of a pixel: finer than the eye, and coarse enough that the same ones come again. */
const phases = 4;

/** What stands for letters our font does not have; others are left out. */
const instead: ReadonlyMap<string, string> = new Map([["ẞ", "SS"]]);

/** Opens a font file. */
export function lettering(file: string): Lettering {
  const font = create(readFileSync(file)) as Font;
  const em = font.unitsPerEm;
  const widths = new Map<string, number>();
  const outlines = new Map<string, string>();
  const drawn = new Map<string, Layer>();
  const drawable = (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0)!);
  const layout = (text: string): GlyphRun =>
    font.layout([...text].map((letter) => (drawable(letter) ? letter : (instead.get(letter) ?? ""))).join(""));
  const letterOf = (glyph: Glyph, phase: number, size: number): Layer => {
    const key = `${glyph.id} ${phase} ${size}`;
    const made = drawn.get(key) ?? drawLetter(glyph, phase / phases, size / em);
    drawn.set(key, made);
    return made;
  };
  return {
    width: (text) => {
      const width = widths.get(text) ?? layout(text).advanceWidth / em;
      widths.set(text, width);
      return width;
    },
    outline: (text, x, y, size) => {
      const key = `${x} ${y} ${size} ${text}`;
      const scale = size / em;
      const shapes = (): string[] =>
        placed(layout(text), x, scale).map(([glyph, at]) => glyph.path.scale(scale, -scale).translate(at, y).toSVG());
      // One element for all letters: elements cost the most when a picture is drawn.
      const outline = outlines.get(key) ?? `<path d="${shapes().join("")}"/>`;
      outlines.set(key, outline);
      return outline;
    },
    letters: (text, x, y, size) =>
      placed(layout(text), x, size / em).flatMap(([glyph, at]) => {
        const step = Math.round(at * phases);
        const letter = letterOf(glyph, step % phases, size);
        return letter.width > 0 ? [{ ...letter, x: letter.x + Math.floor(step / phases), y: letter.y + y }] : [];
      }),
  };
}

/** Where each glyph of a run begins. */
function placed({ glyphs, positions }: GlyphRun, x: number, scale: number): readonly (readonly [Glyph, number])[] {
  let at = x;
  return glyphs.map((glyph, i) => {
    const { xAdvance, xOffset } = positions[i]!;
    const begin = at + xOffset * scale;
    at += xAdvance * scale;
    return [glyph, begin];
  });
}

/** A letter that begins at `x`, less than a pixel right of 0, on the line 0. */
function drawLetter({ bbox, path }: Glyph, x: number, scale: number): Layer {
  const left = Math.floor(x + bbox.minX * scale);
  const top = Math.floor(-bbox.maxY * scale);
  const area = {
    x: left,
    y: top,
    width: Math.max(0, Math.ceil(x + bbox.maxX * scale) - left),
    height: Math.max(0, Math.ceil(-bbox.minY * scale) - top),
  };
  const outline = path
    .scale(scale, -scale)
    .translate(x - left, -top)
    .toSVG();
  return { ...area, svg: svgOf(area, `<path d="${outline}"/>`), letter: true };
}
