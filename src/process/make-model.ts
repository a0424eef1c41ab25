import { Anchors } from "./anchors.ts";
import { many, one, typeName, words, type BpmnElement } from "./bpmn-element.ts";
import type { Collection, Found } from "./collect.ts";
import type { Diagram, Shape } from "./diagram.ts";
import { ereignisOf, gattungOf, markenOf } from "./kind-of.ts";
import { lineThrough } from "./line-through.ts";
import type { Box, Fluss, Knoten, Modell } from "./modell.ts";
import { placeMissing } from "./place-missing.ts";
import { systemOf } from "./system-of.ts";

const margin = 12;

/** Joins what a model says and how it lies into one plain model, moved to the origin. */
export function makeModel(definitions: BpmnElement, { found, lines }: Collection, diagram: Diagram): Modell {
  const anchors = new Anchors();
  const ids = new Map<BpmnElement, string>();
  const idOf = (element: BpmnElement): string => {
    const known = ids.get(element) ?? anchors.of(words(element, "id") || `${typeName(element)}_${ids.size}`);
    ids.set(element, known);
    return known;
  };
  const boxes = placeMissing(found, lines, diagram);
  const bounds = around([
    ...boxes.values(),
    ...[...diagram.shapes.values(), ...diagram.edges.values()].flatMap(({ label }) => label ?? []),
    ...[...diagram.edges.values()].flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, w: 0, h: 0 }))),
  ]);
  const dx = margin - bounds.x;
  const dy = margin - bounds.y;
  const moved = <T extends { readonly x: number; readonly y: number }>(at: T): T => ({
    ...at,
    x: at.x + dx,
    y: at.y + dy,
  });

  const roleOf = rolesOf(found);
  const knoten = found.map((one) => knotenOf(one, roleOf(one), moved(boxes.get(one.element)!), diagram, idOf, moved));
  /** An association may end at a line, which has no box. */
  const middleOf = (line: BpmnElement): Box | undefined => {
    const points = diagram.edges.get(line)?.points ?? [];
    const at = points[Math.floor(points.length / 2)];
    return at && moved({ ...at, w: 0, h: 0 });
  };
  const known = new Map(knoten.map((node) => [node.id, node]));
  const fluesse = lines.flatMap(({ element, from, to }): Fluss[] => {
    const [a, b] = [known.get(idOf(from)), known.get(idOf(to))];
    const edge = diagram.edges.get(element);
    const start = a?.box ?? middleOf(from);
    const end = b?.box ?? middleOf(to);
    if (!edge && !(start && end)) return [];
    return [
      {
        id: idOf(element),
        art: artOf(element),
        von: idOf(from),
        nach: idOf(to),
        name: words(element, "name"),
        beginn: beginnOf(element, from),
        spitzen: spitzenOf(element),
        punkte: edge ? edge.points.map(moved) : lineThrough(start!, end!),
        schild: edge?.label && moved(edge.label),
      },
    ];
  });
  return {
    name: words(definitions, "name"),
    breite: Math.ceil(bounds.w + 2 * margin),
    hoehe: Math.ceil(bounds.h + 2 * margin),
    knoten,
    fluesse,
  };
}

function knotenOf(
  { element, container }: Found,
  role: BpmnElement | undefined,
  box: Box,
  diagram: Diagram,
  idOf: (element: BpmnElement) => string,
  moved: (box: Box) => Box,
): Knoten {
  const shape = diagram.shapes.get(element);
  const ereignis = ereignisOf(element);
  const host = one(element, "attachedToRef");
  const gattung = gattungOf(element);
  return {
    id: idOf(element),
    gattung,
    art: typeName(element),
    name: nameOf(element),
    in: container && idOf(container),
    rolle: role ? words(role, "name") : "",
    rolleId: role && idOf(role),
    ...systemOf(element),
    box,
    schild: shape?.label && moved(shape.label),
    offen: openOf(element, gattung, shape),
    senkrecht: shape?.upright ?? false,
    marken: markenOf(element),
    ereignis: ereignis && { ...ereignis, an: host && idOf(host) },
  };
}

/** What has content shows it as the file does; without a place of its own it has no room for that. */
function openOf(element: BpmnElement, gattung: Knoten["gattung"], shape: Shape | undefined): boolean {
  if (gattung === "pool") return one(element, "processRef") !== undefined;
  if (gattung === "subprocess") return shape?.open ?? false;
  if (gattung === "other") return many(element, "flowElements").length > 0;
  return typeName(element) !== "ExclusiveGateway" || (shape?.marker ?? true);
}

/** Who does something: the innermost lane, else the pool around it. */
function rolesOf(found: readonly Found[]): (one: Found) => BpmnElement | undefined {
  const byElement = new Map(found.map((one) => [one.element, one]));
  const roleOf = ({ lane, container }: Found): BpmnElement | undefined => {
    const around = container && byElement.get(container);
    if (lane || !around) return lane;
    return gattungOf(around.element) === "pool" ? around.element : roleOf(around);
  };
  return roleOf;
}

/** A group has its name in the category it refers to, an annotation has a text. */
function nameOf(element: BpmnElement): string {
  const category = one(element, "categoryValueRef");
  return words(element, "name") || words(element, "text") || (category ? words(category, "value") : "");
}

function artOf(element: BpmnElement): Fluss["art"] {
  const type = typeName(element);
  if (type === "SequenceFlow") return "sequence";
  if (type === "MessageFlow") return "message";
  return type === "Association" || type === "ConversationLink" ? "association" : "data";
}

function beginnOf(element: BpmnElement, from: BpmnElement): Fluss["beginn"] {
  if (one(from, "default") === element) return "default";
  return one(element, "conditionExpression") && !typeName(from).endsWith("Gateway") ? "conditional" : undefined;
}

function spitzenOf(element: BpmnElement): Fluss["spitzen"] {
  if (typeName(element) === "ConversationLink") return "none";
  if (typeName(element) !== "Association") return "one";
  const direction = element["associationDirection"];
  if (direction === "Both") return "both";
  return direction === "One" ? "one" : "none";
}

/** The smallest box around others. */
function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}
