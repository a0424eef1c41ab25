/** A part of a table that fits on one page. */
export interface Teil<R, C> {
  readonly zeilen: readonly R[];
  readonly spalten: readonly C[];
}

/** The longest and widest a table gets. */
const longest = 24;
const widest = 40;

/** Cuts a table into parts of at most so many cells, first along the columns; one empty part for an empty table. */
export function teileOf<R, C>(zeilen: readonly R[], spalten: readonly C[], cells: number): readonly Teil<R, C>[] {
  const rows = chunks(zeilen, longest);
  const width = Math.min(widest, Math.floor(cells / Math.max(1, Math.min(zeilen.length, longest))));
  const columns = chunks(spalten, width);
  return rows.flatMap((some) => columns.map((few) => ({ zeilen: some, spalten: few })));
}

/** Parts of at most `size`, as even as can be, so that none is left with a single one. */
export function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / size));
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => all.slice(i * each, (i + 1) * each));
}
