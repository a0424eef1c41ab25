import type { Item, Site } from "../model/site.ts";
import { grenzen, umriss } from "./deutschland.ts";
import { placeTiles, type Bundle, type PlacedTile } from "./place-tiles.ts";
import { project, sheet, type Point } from "./project.ts";

type Verwaltung = Item<"verwaltung">;

/** Where the Verwaltungen of a site lie, ready to be drawn. */
export interface Karte {
  readonly tiles: readonly PlacedTile<Verwaltung>[];
  readonly bundles: readonly Bundle<Verwaltung>[];
  readonly places: readonly Point[];
  /** Verwaltungen whose entry names no place. */
  readonly unplaced: readonly Verwaltung[];
}

/** Places every Verwaltung that names its `lage`; in the order of kennungen, so that a new one moves few others. */
export function karteOf(site: Site): Karte {
  const all = site.all("verwaltung").toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1));
  const placed = all.flatMap((of) => {
    const { lage } = of.data;
    return lage ? [{ of, place: project(lage.breite, lage.laenge) }] : [];
  });
  return {
    ...placeTiles(placed, sheet),
    places: placed.map(({ place }) => place),
    unplaced: all.filter(({ data }) => !data.lage),
  };
}

/** Path data of the country: closed outlines, and the borders inside. */
export function outlines(): { readonly umriss: string; readonly grenzen: string } {
  return { umriss: umriss.map((line) => `${pathOf(line)}z`).join(""), grenzen: grenzen.map(pathOf).join("") };
}

/** „longitude latitude, …“ as path data in whole units of the sheet, relative from point to point. */
function pathOf(line: string): string {
  let [lastX, lastY] = [0, 0];
  return line
    .split(", ")
    .map((point, i) => {
      const [laenge = 0, breite = 0] = point.split(" ").map(Number);
      const { x, y } = project(breite, laenge);
      const [nextX, nextY] = [Math.round(x), Math.round(y)];
      const step = `${i === 0 ? "M" : "l"}${nextX - lastX} ${nextY - lastY}`;
      [lastX, lastY] = [nextX, nextY];
      return i === 0 ? `M${nextX} ${nextY}` : step;
    })
    .join("");
}
