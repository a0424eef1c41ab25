import type { Picture } from "./dokument.ts";

/** Pixels of our pictures are seen at this density, so that a small one is not blown up. */
const perMillimetre = 150 / 25.4;
const tallest = 110;

/** Width and height of a picture on paper in millimetres: as wide as the text at most. */
export function pictureSize(
  { width, height }: Picture,
  room: number,
): { readonly width: number; readonly height: number } {
  const factor = Math.min(1 / perMillimetre, room / width, tallest / height);
  return { width: rounded(width * factor), height: rounded(height * factor) };
}

const rounded = (value: number): number => Math.max(1, Math.round(value * 10) / 10);
