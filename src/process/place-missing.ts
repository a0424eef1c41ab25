import type { BpmnElement } from "./bpmn-element.ts";
import type { Found, FoundLine } from "./collect.ts";
import type { Diagram } from "./diagram.ts";
import { gattungOf } from "./kind-of.ts";
import type { Box, Gattung } from "./modell.ts";

/** Width and height of what has none, in px. */
export const sizes: Readonly<Record<Gattung, readonly [number, number]>> = {
  pool: [600, 60],
  lane: [600, 60],
  task: [100, 80],
  subprocess: [100, 80],
  event: [36, 36],
  gateway: [50, 50],
  data: [36, 50],
  note: [120, 50],
  group: [120, 80],
  other: [100, 80],
};
const gap = 60;
const perRow = 8;

/** The box of every element: as drawn, else in rows below everything, in the order of the flow. */
export function placeMissing(
  found: readonly Found[],
  lines: readonly FoundLine[],
  { shapes }: Diagram,
): ReadonlyMap<BpmnElement, Box> {
  const boxes = new Map<BpmnElement, Box>();
  for (const { element } of found) {
    const shape = shapes.get(element);
    if (shape) boxes.set(element, shape.box);
  }
  let top = 0;
  for (const { y, h } of boxes.values()) top = Math.max(top, y + h + gap);
  const missing = found.map(({ element }) => element).filter((element) => !boxes.has(element));
  const wide = missing.filter((element) => ["pool", "lane"].includes(gattungOf(element)));
  for (const element of wide) {
    const [w, h] = sizes[gattungOf(element)];
    boxes.set(element, { x: 0, y: top, w, h });
    top += h + 10;
  }
  const rest = inOrder(
    missing.filter((element) => !boxes.has(element)),
    lines,
  );
  for (const [i, element] of rest.entries()) {
    const [w, h] = sizes[gattungOf(element)];
    const x = (i % perRow) * (100 + gap) + 50 - w / 2;
    const y = top + Math.floor(i / perRow) * (80 + gap) + 40 - h / 2;
    boxes.set(element, { x, y, w, h });
  }
  return boxes;
}

/** Elements one after the other as lines lead through them. */
function inOrder(elements: readonly BpmnElement[], lines: readonly FoundLine[]): readonly BpmnElement[] {
  const wanted = new Set(elements);
  const next = new Map<BpmnElement, BpmnElement[]>();
  for (const { from, to } of lines) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Set(lines.map(({ to }) => to));
  const ordered = new Set<BpmnElement>();
  const waiting = [
    ...elements.filter((one) => reached.has(one)),
    ...elements.filter((one) => !reached.has(one)),
  ].toReversed();
  // A stack, so that one way is told to its end before the next begins.
  const stack = waiting.toSorted((a, b) => Number(!reached.has(a)) - Number(!reached.has(b)));
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (!wanted.has(element) || ordered.has(element)) continue;
    ordered.add(element);
    stack.push(...(next.get(element) ?? []).toReversed());
  }
  return [...ordered];
}
