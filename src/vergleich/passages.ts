import type { Change } from "./compare-texts.ts";

/** Blocks nobody changed, told as their number. */
export interface Unchanged {
  readonly art: "unveraendert";
  readonly anzahl: number;
}

/** A part of a text in which something changed: its heading, and its blocks with those left alone counted. */
export interface Passage {
  /** Missing for what stands before the first heading. */
  readonly ueberschrift?: Change;
  readonly bloecke: readonly (Change | Unchanged)[];
}

/** The parts of a comparison that a reader has to look at; parts without any change are left out. */
export function passages(changes: readonly Change[]): Passage[] {
  const parts: { heading?: Change; blocks: Change[] }[] = [{ blocks: [] }];
  for (const change of changes) {
    if (change.block === "ueberschrift") parts.push({ heading: change, blocks: [] });
    else parts.at(-1)!.blocks.push(change);
  }
  return parts
    .filter(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks].some(({ art }) => art !== "gleich"))
    .map(({ heading, blocks }) => ({ ...(heading ? { ueberschrift: heading } : {}), bloecke: folded(blocks) }));
}

function folded(blocks: readonly Change[]): (Change | Unchanged)[] {
  const out: (Change | Unchanged)[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.art !== "gleich") out.push(block);
    else if (last?.art === "unveraendert") out[out.length - 1] = { art: "unveraendert", anzahl: last.anzahl + 1 };
    else out.push({ art: "unveraendert", anzahl: 1 });
  }
  return out;
}
