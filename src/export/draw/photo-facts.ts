import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { drawnFile } from "./drawing.ts";

/** What is known of a photo when its files are made: pixels as it is to be shown, and the format that stands for its own. */
export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  readonly own: "png" | "jpeg";
}

const widths = [480, 960, 1600];

/** Widths a photo is made in, smallest first: never beyond its own. */
export function photoWidths(width: number): number[] {
  return [...new Set([...widths.filter((w) => w < width), Math.min(width, widths.at(-1)!)])];
}

/** Name of one of a photo's files in the cache. */
export function photoFile(key: string, width: number, ending: string): string {
  return `${key}-${width}.${ending}`;
}

/** Facts of a photo from the cache; none when it could not be read. */
export function photoFacts(key: string, cache: string): PhotoFacts | undefined {
  const file = path.join(cache, drawnFile({ kind: "foto", key }));
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PhotoFacts) : undefined;
}
