import { moved, onWay } from "./drawing-parts.ts";
import { cell, tileSize, type Drawing, type Label, type Stop, type Stroke, type Title } from "./drawing.ts";
import { boxesTouch, waysCross, waysOverlap, type Box } from "./geometry.ts";
import { labelPlaces, type Place } from "./label-places.ts";
import { labelOf } from "./label.ts";

/** Least distances in px. */
const gaps = { tiles: cell - tileSize.w, tilesBelow: 24, labels: 4, labelTile: 3, labelStroke: 5, tileStroke: 8 };

/** A tile to be placed, and where its label would stand best. */
export interface Wish {
  readonly stop: Stop;
  readonly place?: Place;
  /** Its name stands beside another tile already. */
  readonly bare?: boolean;
}

/** What is added to a sheet in one go. */
export interface Part {
  readonly stops: readonly Wish[];
  readonly strokes: readonly Stroke[];
}

/** A drawing in the making, on which nothing touches what it should not. */
export class Sheet {
  readonly stops: Stop[] = [];
  readonly strokes: Stroke[] = [];
  readonly titles: Title[] = [];
  readonly width: number;
  constructor(width: number) {
    this.width = width;
  }

  /** Adds a part if everything finds room, labels included; else leaves the sheet as it was. Lines cross only if they may. */
  add({ stops, strokes }: Part, mayCross = false): boolean {
    const moved = new Set<Stop>();
    for (const {
      stop: { tile },
    } of stops)
      if (!this.#tileFits(tile, moved)) return false;
    for (const stroke of strokes) if (!this.#strokeFits(stroke, stops, moved)) return false;
    const crosses = (stroke: Stroke): boolean => this.strokes.some((other) => anyWays(stroke, other, waysCross));
    if (!mayCross && strokes.some(crosses)) return false;
    const before = { stops: this.stops.length, strokes: this.strokes.length };
    const labels = this.stops.map((stop) => [stop, stop.label] as const);
    this.stops.push(...stops.map(({ stop }) => stop));
    this.strokes.push(...strokes);
    const wishes: Wish[] = [...[...moved].map((stop) => ({ stop })), ...stops.filter(({ bare }) => !bare)];
    for (const { stop } of wishes) stop.label = undefined;
    if (wishes.every((wish) => this.#settle(wish))) return true;
    this.stops.length = before.stops;
    this.strokes.length = before.strokes;
    for (const [stop, label] of labels) stop.label = label;
    return false;
  }

  /** Whether a tile finds room, before anybody asks for lines to it. */
  hasRoom(tile: Box): boolean {
    return this.#tileFits(tile, new Set());
  }

  /** Adds the first of these titles that finds room. */
  title(candidates: Iterable<Title>): boolean {
    for (const title of candidates) {
      if (!this.#labelFits(title.label)) continue;
      this.titles.push(title);
      return true;
    }
    return false;
  }

  /** What was drawn, moved so that it begins at the upper edge. */
  drawing(): Drawing {
    const boxes = this.#boxes();
    const top = Math.min(...boxes.map(({ y }) => y));
    const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
    return moved(
      {
        width: this.width,
        height: bottom - top,
        stops: this.stops,
        strokes: this.strokes,
        titles: this.titles,
        halts: [],
      },
      0,
      -top,
    );
  }

  /** Lower edge of everything so far. */
  get bottom(): number {
    return Math.max(
      ...this.#boxes().map(({ y, h }) => y + h),
      ...this.strokes.flatMap(({ points }) => points.map(({ y }) => y)),
    );
  }

  #boxes(): Box[] {
    const labels = this.stops.flatMap(({ label }) => (label ? [label.box] : []));
    const bends = this.strokes.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, w: 0, h: 0 })));
    return [...this.stops.map(({ tile }) => tile), ...labels, ...this.titles.map(({ label }) => label.box), ...bends];
  }

  #inside({ x, w }: Box): boolean {
    return x >= 0 && x + w <= this.width;
  }

  #tileFits(tile: Box, moved: Set<Stop>): boolean {
    if (!this.#inside(tile)) return false;
    for (const stop of this.stops) {
      if (tooNear(stop.tile, tile)) return false;
      if (stop.label && boxesTouch(stop.label.box, tile, gaps.labelTile)) moved.add(stop);
    }
    if (this.titles.some(({ label }) => boxesTouch(label.box, tile, gaps.labels))) return false;
    return !this.strokes.some((stroke) => onWay(stroke, tile, gaps.tileStroke));
  }

  #strokeFits(stroke: Stroke, stops: readonly Wish[], moved: Set<Stop>): boolean {
    if (stroke.points.some(({ x }) => x < 0 || x > this.width)) return false;
    const foreign = (stop: Stop): boolean => stop !== stroke.a && stop !== stroke.b;
    if (stops.some(({ stop }) => foreign(stop) && onWay(stroke, stop.tile, gaps.tileStroke))) return false;
    for (const stop of this.stops) {
      if (foreign(stop) && onWay(stroke, stop.tile, gaps.tileStroke)) return false;
      if (stop.label && onWay(stroke, stop.label.box, gaps.labelStroke)) moved.add(stop);
    }
    if (this.titles.some(({ label }) => onWay(stroke, label.box, gaps.labelStroke))) return false;
    return !this.strokes.some((other) => anyWays(stroke, other, waysOverlap));
  }

  /** Finds a place for the label of a tile; another label in its way may move once. */
  #settle({ stop, place }: Wish): boolean {
    const wide = labelPlaces(stop, labelOf(stop.item), place);
    stop.label = wide.find((label) => this.#labelFits(label));
    if (stop.label) return true;
    const narrow = labelPlaces(stop, labelOf(stop.item, "schmal"), place);
    stop.label = narrow.find((label) => this.#labelFits(label));
    return stop.label !== undefined || [...wide, ...narrow].some((label) => this.#push(stop, label));
  }

  /** Puts a label down after moving those it would touch. */
  #push(stop: Stop, label: Label): boolean {
    const inWay = this.stops.filter((other) => other.label && boxesTouch(other.label.box, label.box, gaps.labels));
    if (inWay.length === 0 || inWay.length > 2) return false;
    const before = inWay.map((other) => other.label);
    for (const other of inWay) other.label = undefined;
    if (this.#labelFits(label)) {
      stop.label = label;
      const settled = inWay.every((other) => {
        const free = labelPlaces(other, labelOf(other.item)).find((one) => this.#labelFits(one));
        other.label = free;
        return free !== undefined;
      });
      if (settled) return true;
      stop.label = undefined;
    }
    for (const [i, other] of inWay.entries()) other.label = before[i];
    return false;
  }

  #labelFits({ box }: Label): boolean {
    if (!this.#inside(box)) return false;
    for (const stop of this.stops) {
      if (boxesTouch(stop.tile, box, gaps.labelTile)) return false;
      if (stop.label && boxesTouch(stop.label.box, box, gaps.labels)) return false;
    }
    if (this.titles.some(({ label }) => boxesTouch(label.box, box, gaps.labels))) return false;
    return !this.strokes.some((stroke) => onWay(stroke, box, gaps.labelStroke));
  }
}

/** Tiles of one row keep their cells; those above each other need less. */
function tooNear(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.w + gaps.tiles &&
    b.x < a.x + a.w + gaps.tiles &&
    a.y < b.y + b.h + gaps.tilesBelow &&
    b.y < a.y + a.h + gaps.tilesBelow
  );
}

function anyWays(one: Stroke, other: Stroke, meet: typeof waysCross): boolean {
  for (const [a, b] of one.ways) for (const [c, d] of other.ways) if (meet(a, b, c, d)) return true;
  return false;
}
