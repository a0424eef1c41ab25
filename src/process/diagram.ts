import { many, one, words, type BpmnElement } from "./bpmn-element.ts";
import type { Box, Point } from "./modell.ts";
import { modelLimits } from "./model-limits.ts";
import { quoted, type Problems } from "./problem-maker.ts";

/** How a shape lies in the drawing. */
export interface Shape {
  readonly box: Box;
  readonly label: Box | undefined;
  readonly open: boolean;
  readonly upright: boolean;
  readonly marker: boolean;
}

/** How a line runs through the drawing. */
export interface Edge {
  readonly points: readonly Point[];
  readonly label: Box | undefined;
}

/** Coordinates of a file by element. Each further sheet (content of a closed subprocess) lies below the one before. */
export interface Diagram {
  readonly shapes: ReadonlyMap<BpmnElement, Shape>;
  readonly edges: ReadonlyMap<BpmnElement, Edge>;
}

/** Between two sheets, in px. */
const sheetGap = 60;

/** Reads the coordinates; those that are no place on a sheet are reported and left out. */
export function diagramOf(definitions: BpmnElement, problems: Problems): Diagram {
  const shapes = new Map<BpmnElement, Shape>();
  const edges = new Map<BpmnElement, Edge>();
  let below = -Infinity;
  for (const diagram of many(definitions, "diagrams")) {
    const plane = one(diagram, "plane");
    if (!plane) continue;
    const offset = below === -Infinity ? 0 : below + sheetGap - topOf(plane);
    for (const part of many(plane, "planeElement")) {
      const element = one(part, "bpmnElement");
      if (!element || shapes.has(element) || edges.has(element)) continue;
      const label = one(part, "label");
      const labelBox = label && boxOf(one(label, "bounds"), offset);
      if (part.$type === "bpmndi:BPMNShape") {
        const box = boxOf(one(part, "bounds"), offset);
        if (!box) {
          report(element, problems);
          continue;
        }
        shapes.set(element, {
          box,
          label: labelBox,
          open: part["isExpanded"] !== false,
          upright: part["isHorizontal"] === false,
          marker: part["isMarkerVisible"] === true,
        });
        below = Math.max(below, box.y + box.h);
      } else {
        const points = many(part, "waypoint").map((point) => pointOf(point, offset));
        if (points.length > 1 && points.every((point) => point !== undefined))
          edges.set(element, { points, label: labelBox });
        else report(element, problems);
      }
    }
  }
  return { shapes, edges };
}

function report(element: BpmnElement, problems: Problems): void {
  const id = words(element, "id");
  problems.add(
    "bpmn-lage",
    "warnung",
    `${quoted(words(element, "name") || id)} hat keine brauchbare Lage im Diagramm; das Bild setzt es selbst.`,
    "Ordnen Sie das Element in Ihrem Werkzeug neu an.",
    id,
  );
}

/** Upper edge of what a sheet shows. */
function topOf(plane: BpmnElement): number {
  const tops = many(plane, "planeElement").flatMap((part) => boxOf(one(part, "bounds"), 0)?.y ?? []);
  return tops.length === 0 ? 0 : tops.reduce((a, b) => Math.min(a, b));
}

const near = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= modelLimits.reach;

function boxOf(bounds: BpmnElement | undefined, offset: number): Box | undefined {
  if (!bounds) return undefined;
  const { x = 0, y = 0, width: w, height: h } = bounds;
  return near(x) && near(y) && near(w) && near(h) && w > 0 && h > 0 ? { x, y: y + offset, w, h } : undefined;
}

function pointOf({ x, y }: BpmnElement, offset: number): Point | undefined {
  return near(x) && near(y) ? { x, y: y + offset } : undefined;
}
