import type { Point } from "./project.ts";

/** A place with its tile; `tile` is the middle of the tile. */
export interface PlacedTile<T> {
  readonly of: T;
  readonly place: Point;
  readonly tile: Point;
}

/** Places so close together that their tiles cannot all be drawn; one number stands for them. */
export interface Bundle<T> {
  readonly of: readonly T[];
  readonly tile: Point;
}

/** Size of a tile and the space kept around it, in units of the drawing. */
export const tile = { width: 40, height: 28, gap: 5 } as const;

/** Where a tile may stand, nearest first: on its place, then around it, one and two tiles away. */
const offsets: readonly Point[] = [0, 1, 2].flatMap((ring) =>
  ring === 0
    ? [{ x: 0, y: 0 }]
    : [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ].map(([x, y]) => ({ x: x! * ring * (tile.width + tile.gap), y: y! * ring * (tile.height + tile.gap) })),
);

/**
 * Gives every place a tile on or near it, in the order given, so that no two tiles touch; what finds no room joins the
 * nearest tile in a bundle.
 */
export function placeTiles<T>(
  places: readonly { readonly of: T; readonly place: Point }[],
  sheet: { readonly width: number; readonly height: number },
): { readonly tiles: readonly PlacedTile<T>[]; readonly bundles: readonly Bundle<T>[] } {
  const tiles: PlacedTile<T>[] = [];
  const crowded = new Map<PlacedTile<T>, T[]>();
  for (const { of, place } of places) {
    const free = offsets
      .map(({ x, y }) => ({ x: place.x + x, y: place.y + y }))
      .find((at) => inside(at, sheet) && tiles.every((other) => apart(at, other.tile)));
    if (free) {
      tiles.push({ of, place, tile: free });
      continue;
    }
    const nearest = tiles.reduce((best, one) => (distance(one.tile, place) < distance(best.tile, place) ? one : best));
    crowded.set(nearest, [...(crowded.get(nearest) ?? [nearest.of]), of]);
  }
  return {
    tiles: tiles.filter((one) => !crowded.has(one)),
    bundles: [...crowded].map(([first, of]) => ({ of, tile: first.tile })),
  };
}

function inside({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): boolean {
  const [dx, dy] = [tile.width / 2 + 1, tile.height / 2 + 1];
  return x >= dx && y >= dy && x <= width - dx && y <= height - dy;
}

function apart(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) >= tile.width + tile.gap || Math.abs(a.y - b.y) >= tile.height + tile.gap;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
