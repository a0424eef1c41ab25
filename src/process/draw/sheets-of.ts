import type { Box, Knoten, Modell } from "../modell.ts";

/** A piece of a drawing from left to right, in px. */
export interface Sheet {
  readonly x: number;
  readonly w: number;
}

/** Widest piece that a sheet of paper shows with letters one can read, in px. */
const widest = 960;
/** A sheet is wider than high. */
const shape = 1.5;

/** Cuts a wide drawing into pieces for sheets of paper, where no element and no name is cut, if there is such a place. */
export function sheetsOf({ breite, hoehe, knoten, fluesse }: Modell): readonly Sheet[] {
  const most = Math.max(widest, hoehe * shape);
  const names = [...knoten, ...fluesse].flatMap(({ schild }) => schild ?? []);
  const solid = [...knoten.flatMap(wholeOf), ...names];
  const free = (x: number): boolean => solid.every((box) => box.x >= x || box.x + box.w <= x);
  const edges = solid.flatMap((box) => [Math.floor(box.x) - 2, Math.ceil(box.x + box.w) + 2]).filter(free);
  const sheets: Sheet[] = [];
  let x = 0;
  while (breite - x > most) {
    // Even pieces: a last one with a single element helps nobody.
    const even = x + (breite - x) / Math.ceil((breite - x) / most);
    const cuts = edges.filter((edge) => edge > x + most / 2 && edge <= x + most);
    const cut = cuts.toSorted((a, b) => Math.abs(a - even) - Math.abs(b - even))[0] ?? Math.floor(even);
    sheets.push({ x, w: cut - x });
    x = cut;
  }
  return [...sheets, { x, w: breite - x }];
}

/** What of an element has to stay whole; of what holds others, nothing. */
function wholeOf({ gattung, offen, box }: Knoten): readonly Box[] {
  if (gattung === "lane" || gattung === "group" || (offen && (gattung === "pool" || gattung === "subprocess")))
    return [];
  if (gattung !== "pool") return [box];
  // Its name stands in the middle.
  const w = Math.min(box.w, 200);
  return [{ ...box, x: box.x + (box.w - w) / 2, w }];
}
