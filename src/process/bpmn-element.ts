/** An element as bpmn-moddle reads it; what it holds is looked up by the functions below, which trust nothing. */
export interface BpmnElement {
  readonly $type: string;
  readonly [name: string]: unknown;
}

/** True for anything bpmn-moddle made. */
export function isElement(value: unknown): value is BpmnElement {
  return typeof value === "object" && value !== null && typeof (value as { $type?: unknown }).$type === "string";
}

/** The element a property holds or refers to. */
export function one(element: BpmnElement, name: string): BpmnElement | undefined {
  const value = element[name];
  return isElement(value) ? value : undefined;
}

/** The elements a property holds or refers to. */
export function many(element: BpmnElement, name: string): readonly BpmnElement[] {
  const value = element[name];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** Words of a property on one line, or "". */
export function words(element: BpmnElement, name: string): string {
  const value = element[name];
  return typeof value === "string" ? value.replaceAll(/\s+/g, " ").trim() : "";
}

/** Type without prefix: `UserTask`; one of another namespace keeps its prefix. */
export function typeName({ $type }: BpmnElement): string {
  return $type.replace(/^bpmn:/, "");
}
