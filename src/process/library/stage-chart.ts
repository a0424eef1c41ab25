import type { Station } from "./stage-way.ts";

/** One process in the chart. */
export interface Weg {
  readonly titel: string;
  readonly stationen: readonly Station[];
}

/** Where everything stands, in px. */
export interface Stufenbild {
  readonly breite: number;
  readonly hoehe: number;
  readonly jahre: readonly { readonly x: number; readonly jahr: string }[];
  /** The day up to which something is known. */
  readonly bis: number;
  readonly reihen: readonly {
    readonly titel: string;
    readonly y: number;
    readonly punkte: readonly { readonly x: number; readonly nummer: number }[];
  }[];
}

const WIDTH = 720;
const ROW = 56;
const AXIS = 28;
/** Half a station, and the least distance between the middles of two. */
const HALF = 11;
const APART = 2 * HALF + 4;

/**
 * Places the stations of processes on a time line from the first day to the last, the term of a project (years, months or
 * days) or what happened. Stations closer than their own width are pushed apart.
 */
export function stageChart(
  wege: readonly Weg[],
  term: { readonly von?: string; readonly bis?: string },
  stand: string,
): Stufenbild {
  const days = wege.flatMap(({ stationen }) => stationen.map(({ datum }) => dayOf(datum)));
  const known = Math.max(dayOf(stand), ...days);
  const from = Math.min(...days, term.von === undefined ? known : dayOf(term.von));
  const to = Math.max(known, term.bis === undefined ? known : lastDayOf(term.bis));
  const x = (day: number): number => Math.round(HALF + ((WIDTH - 2 * HALF) * (day - from)) / Math.max(1, to - from));
  const reihen = wege.map(({ titel, stationen }, i) => ({
    titel,
    y: AXIS + i * ROW,
    punkte: apart(stationen.map(({ datum, nummer }) => ({ x: x(dayOf(datum)), nummer }))),
  }));
  const first = new Date(from * DAY).getUTCFullYear() + 1;
  const last = new Date(to * DAY).getUTCFullYear();
  const jahre = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => `${first + i}`);
  return {
    breite: WIDTH,
    hoehe: AXIS + wege.length * ROW,
    jahre: jahre.map((jahr) => ({ x: x(dayOf(jahr)), jahr })),
    bis: x(known),
    reihen,
  };
}

/** From the left, each at least its width after the one before; at the right edge from there back. */
function apart<T extends { readonly x: number }>(punkte: readonly T[]): readonly T[] {
  let least = 0;
  const pushed = punkte.map((one) => {
    const x = Math.max(one.x, least);
    least = x + APART;
    return { ...one, x };
  });
  let most = WIDTH - HALF;
  return pushed
    .toReversed()
    .map((one) => {
      const x = Math.min(one.x, most);
      most = x - APART;
      return { ...one, x };
    })
    .toReversed();
}

const DAY = 86_400_000;

/** The number of a day, of the first day of a month or year. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

function lastDayOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return dayOf(date);
  return Date.UTC(year, month ?? 12, 0) / DAY;
}
