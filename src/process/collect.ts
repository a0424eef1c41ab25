import { many, one, typeName, words, type BpmnElement } from "./bpmn-element.ts";
import { modelLimits } from "./model-limits.ts";
import { quoted, type Problems } from "./problem-maker.ts";

/** An element with a place of its own, and where it belongs. */
export interface Found {
  readonly element: BpmnElement;
  readonly container: BpmnElement | undefined;
  readonly lane: BpmnElement | undefined;
}

/** A line of the model between two elements. */
export interface FoundLine {
  readonly element: BpmnElement;
  readonly from: BpmnElement;
  readonly to: BpmnElement;
}

/** Everything a model shows, in the order of the file: containers before their content. */
export interface Collection {
  readonly found: readonly Found[];
  readonly lines: readonly FoundLine[];
}

/** Walks the model from its roots; what is met twice counts once. */
export function collect(definitions: BpmnElement, problems: Problems): Collection {
  const found = new Map<BpmnElement, Found>();
  const lines = new Map<BpmnElement, FoundLine>();
  const roots = many(definitions, "rootElements");

  const add = (element: BpmnElement, container: BpmnElement | undefined, lane?: BpmnElement): void => {
    if (!found.has(element)) found.set(element, { element, container, lane });
  };

  const refer = new Set(many(definitions, "rootElements").flatMap((root) => referred(root)));

  const line = (element: BpmnElement, from: BpmnElement | undefined, to: BpmnElement | undefined): void => {
    if (from && to) lines.set(element, { element, from, to });
    else if (typeName(element) !== "DataInputAssociation" && typeName(element) !== "DataOutputAssociation")
      problems.add(
        "bpmn-verweis",
        "fehler",
        `Die Verbindung ${quoted(words(element, "name") || words(element, "id"))} hat keinen Anfang oder kein Ende.`,
        "Verbinden Sie beide Enden in Ihrem Werkzeug neu.",
        words(element, "id"),
      );
  };

  /** Lanes outside in, and the innermost one of each element. */
  const lanesOf = (
    owner: BpmnElement,
    container: BpmnElement | undefined,
    depth = 0,
  ): Map<BpmnElement, BpmnElement> => {
    const inner = new Map<BpmnElement, BpmnElement>();
    const sets =
      depth === 0 ? many(owner, "laneSets") : [one(owner, "childLaneSet")].filter((set) => set !== undefined);
    if (depth > modelLimits.nesting) return inner;
    for (const lane of sets.flatMap((set) => many(set, "lanes"))) {
      add(lane, container, depth === 0 ? undefined : owner);
      for (const node of many(lane, "flowNodeRef")) inner.set(node, lane);
      for (const [node, child] of lanesOf(lane, container, depth + 1)) inner.set(node, child);
    }
    return inner;
  };

  const walk = (
    owner: BpmnElement,
    container: BpmnElement | undefined,
    outer: BpmnElement | undefined,
    depth: number,
  ): void => {
    if (depth > modelLimits.nesting) {
      problems.add(
        "bpmn-unlesbar",
        "fehler",
        "Die Teilprozesse sind zu tief ineinander geschachtelt.",
        "Zeichnen Sie tiefe Teilprozesse als eigenes Modell.",
        words(owner, "id"),
      );
      return;
    }
    const lanes = lanesOf(owner, container);
    const io = one(owner, "ioSpecification");
    for (const put of io ? [...many(io, "dataInputs"), ...many(io, "dataOutputs")] : [])
      if (typeName(owner) === "Process") add(put, container);
    for (const element of many(owner, "flowElements")) {
      const type = typeName(element);
      if (type === "SequenceFlow") line(element, one(element, "sourceRef"), one(element, "targetRef"));
      // A data object is drawn by what refers to it; some tools draw it itself.
      else if (type !== "DataObject" || !refer.has(element)) {
        add(element, container, lanes.get(element) ?? outer);
        for (const input of many(element, "dataInputAssociations"))
          for (const source of many(input, "sourceRef")) line(input, source, element);
        for (const output of many(element, "dataOutputAssociations")) line(output, element, one(output, "targetRef"));
        if (element["flowElements"] !== undefined || element["artifacts"] !== undefined)
          walk(element, element, lanes.get(element) ?? outer, depth + 1);
      }
    }
    artifacts(owner, container);
  };

  const artifacts = (owner: BpmnElement, container: BpmnElement | undefined): void => {
    for (const element of many(owner, "artifacts"))
      if (typeName(element) === "Association") line(element, one(element, "sourceRef"), one(element, "targetRef"));
      else add(element, container);
  };

  const walked = new Set<BpmnElement>();
  const collaborations = roots.filter((root) => root["participants"] !== undefined);
  for (const participant of collaborations.flatMap((root) => many(root, "participants"))) {
    add(participant, undefined);
    const process = one(participant, "processRef");
    if (!process || walked.has(process)) continue;
    walked.add(process);
    walk(process, participant, undefined, 0);
  }
  for (const root of roots) if (typeName(root) === "Process" && !walked.has(root)) walk(root, undefined, undefined, 0);
  for (const root of roots)
    if (typeName(root) !== "Process" && root["flowElements"] !== undefined) walk(root, undefined, undefined, 0);
  for (const root of collaborations) {
    for (const node of talks(root, "conversations")) add(node, undefined);
    for (const flow of [...many(root, "messageFlows"), ...many(root, "conversationLinks")])
      line(flow, one(flow, "sourceRef"), one(flow, "targetRef"));
    artifacts(root, undefined);
  }
  for (const { element, from, to } of lines.values())
    for (const end of [from, to])
      if (!found.has(end) && !lines.has(end))
        problems.add(
          "bpmn-verweis",
          "warnung",
          `Die Verbindung ${quoted(words(element, "name") || words(element, "id"))} führt zu ${quoted(words(end, "name") || words(end, "id"))}, das im Bild keinen Platz hat.`,
          "Verbinden Sie sie mit einem Element des Ablaufs.",
          words(element, "id"),
        );
  return { found: [...found.values()], lines: [...lines.values()] };
}

/** Data objects that something in a container refers to. */
function referred(owner: BpmnElement, depth = 0): readonly BpmnElement[] {
  if (depth > modelLimits.nesting) return [];
  return many(owner, "flowElements").flatMap((inner) => [
    ...[one(inner, "dataObjectRef")].filter((object) => object !== undefined),
    ...referred(inner, depth + 1),
  ]);
}

/** Conversations with those inside of them. */
function talks(owner: BpmnElement, name: string, depth = 0): readonly BpmnElement[] {
  if (depth > modelLimits.nesting) return [];
  return many(owner, name).flatMap((node) => [node, ...talks(node, "conversationNodes", depth + 1)]);
}
