/** What a model of a test says, without the frame that every file has. */
export interface Parts {
  /** Elements of the one process; prefix `bpmn:`. */
  readonly flow: string;
  /** Elements beside the process: a collaboration, messages. */
  readonly beside?: string;
  /** Place and size by id; `open` subprocesses are drawn with their content. */
  readonly shapes?: Readonly<Record<string, readonly [number, number, number, number]>>;
  readonly edges?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  readonly closed?: readonly string[];
}

/** A BPMN file of its parts. */
export function bpmnOf({ flow, beside = "", shapes = {}, edges = {}, closed = [] }: Parts): string {
  const plane = [
    ...Object.entries(shapes).map(
      ([id, [x, y, w, h]]) =>
        `<di:BPMNShape id="${id}_di" bpmnElement="${id}" isExpanded="${!closed.includes(id)}"><dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}"/></di:BPMNShape>`,
    ),
    ...Object.entries(edges).map(
      ([id, points]) =>
        `<di:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.map(([x, y]) => `<dd:waypoint x="${x}" y="${y}"/>`).join("")}</di:BPMNEdge>`,
    ),
  ];
  const diagram =
    plane.length === 0
      ? ""
      : `<di:BPMNDiagram id="D"><di:BPMNPlane id="P" bpmnElement="${beside.includes("participant") ? "Zusammenarbeit" : "Prozess"}">${plane.join("\n")}</di:BPMNPlane></di:BPMNDiagram>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:dd="http://www.omg.org/spec/DD/20100524/DI" id="Modell" targetNamespace="https://hub.example/">
${beside}
<bpmn:process id="Prozess">
${flow}
</bpmn:process>
${diagram}
</bpmn:definitions>
`;
}

/** A sequence flow; its id is made of both ends. */
export function weg(from: string, to: string, name = ""): string {
  return `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"${name && ` name="${name}"`}/>`;
}
