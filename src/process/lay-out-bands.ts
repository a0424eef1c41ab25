import { one, typeName, type BpmnElement } from "./bpmn-element.ts";
import type { Collection, Found } from "./collect.ts";
import { columnsOf } from "./columns.ts";
import type { Diagram, Edge, Shape } from "./diagram.ts";
import { gattungOf } from "./kind-of.ts";
import type { Box } from "./modell.ts";
import { sizes } from "./place-missing.ts";
import { routeFlow } from "./route-flow.ts";

const [column, line, head, gap] = [160, 130, 30, 40];

/** Lays out a model without any coordinates: pools and lanes as bands, each with its steps from left to right. */
export function layOutBands({ found, lines }: Collection): Diagram {
  const boxes = new Map<BpmnElement, Box>();
  const containers = new Set(found.filter(inBand).map(({ container }) => container));
  const pools = found.filter(({ element }) => gattungOf(element) === "pool").map(({ element }) => element);
  let top = 0;
  for (const container of new Set([...pools, ...containers])) {
    const band = new Band(found, container, lines);
    top = band.place(top, boxes) + gap;
  }
  const width = Math.max(...[...boxes.values()].map(({ x, w }) => x + w)) + gap;
  for (const { element } of found.filter(isFrame))
    boxes.set(element, { ...boxes.get(element)!, w: width - boxes.get(element)!.x });
  return { shapes: shapesOf(boxes), edges: edgesOf(lines, boxes, found) };
}

/** The steps of one container, in rows by lane. */
class Band {
  readonly #own: readonly Found[];
  readonly #lanes: readonly Found[];
  readonly #columns: ReadonlyMap<BpmnElement, number>;
  readonly #container: BpmnElement | undefined;

  constructor(found: readonly Found[], container: BpmnElement | undefined, lines: Collection["lines"]) {
    this.#container = container;
    this.#own = found.filter((one) => one.container === container && inBand(one));
    this.#lanes = found.filter((one) => one.container === container && gattungOf(one.element) === "lane");
    const ways = lines.map(({ from, to }) => [hostOf(from), hostOf(to)] as const);
    const steps = this.#own.map(({ element }) => element).filter((element) => hostOf(element) === element);
    this.#columns = columnsOf(steps, ways);
  }

  /** Sets the boxes of all that is in it; returns where it ends. */
  place(top: number, boxes: Map<BpmnElement, Box>): number {
    const pool = this.#container !== undefined && gattungOf(this.#container) === "pool" ? this.#container : undefined;
    const start = this.#lanes.filter(({ lane }) => !lane);
    let end = top;
    for (const { element } of start) end = this.#row(element, end, pool ? head : 0, boxes);
    const free = this.#own.filter(({ lane }) => !this.#lanes.some(({ element }) => element === lane));
    if (free.length > 0) end = this.#cells(free, end, boxes);
    end = Math.max(end, top + (pool ? 60 : 0));
    if (pool) boxes.set(pool, { x: 0, y: top, w: 0, h: end - top });
    return end;
  }

  #row(lane: BpmnElement, top: number, left: number, boxes: Map<BpmnElement, Box>): number {
    let end = top;
    for (const { element } of this.#lanes.filter((one) => one.lane === lane))
      end = this.#row(element, end, left + head, boxes);
    const own = this.#own.filter((one) => one.lane === lane);
    if (own.length > 0 || end === top) end = this.#cells(own, end, boxes);
    boxes.set(lane, { x: left, y: top, w: 0, h: end - top });
    return end;
  }

  #cells(own: readonly Found[], top: number, boxes: Map<BpmnElement, Box>): number {
    const filled = new Map<number, number>();
    for (const { element } of own) {
      if (hostOf(element) !== element) continue;
      const at = this.#columns.get(element) ?? 0;
      const row = filled.get(at) ?? 0;
      filled.set(at, row + 1);
      const [w, h] = sizes[gattungOf(element)];
      const middle = { x: 3 * head + gap + 50 + at * column, y: top + line / 2 + row * line };
      boxes.set(element, { x: middle.x - w / 2, y: middle.y - h / 2, w, h });
    }
    const standing = new Map<BpmnElement, number>();
    for (const { element } of own) {
      const host = hostOf(element);
      const box = boxes.get(host);
      if (host === element || !box) continue;
      const nth = standing.get(host) ?? 0;
      standing.set(host, nth + 1);
      boxes.set(element, { x: box.x + box.w - 46 - nth * 40, y: box.y + box.h - 18, w: 36, h: 36 });
    }
    return top + line * Math.max(1, ...filled.values());
  }
}

const isFrame = ({ element }: Found): boolean => ["pool", "lane"].includes(gattungOf(element));
const inBand = (one: Found): boolean => !isFrame(one);

/** The activity an event stands on; everything else stands alone. */
function hostOf(element: BpmnElement): BpmnElement {
  return (typeName(element) === "BoundaryEvent" && one(element, "attachedToRef")) || element;
}

function shapesOf(boxes: ReadonlyMap<BpmnElement, Box>): ReadonlyMap<BpmnElement, Shape> {
  const shape = (box: Box): Shape => ({ box, label: undefined, open: false, upright: false, marker: true });
  return new Map([...boxes].map(([element, box]) => [element, shape(box)]));
}

function edgesOf(
  lines: Collection["lines"],
  boxes: ReadonlyMap<BpmnElement, Box>,
  found: readonly Found[],
): ReadonlyMap<BpmnElement, Edge> {
  const standing = found.filter(inBand).flatMap(({ element }) => boxes.get(element) ?? []);
  return new Map(
    lines.flatMap(({ element, from, to }): (readonly [BpmnElement, Edge])[] => {
      const [a, b] = [boxes.get(from), boxes.get(to)];
      if (typeName(element) !== "SequenceFlow" || !a || !b) return [];
      const others = standing.filter((box) => box !== a && box !== b);
      return [[element, { points: routeFlow(a, b, others), label: undefined }]];
    }),
  );
}
