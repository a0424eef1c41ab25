import { BpmnModdle } from "bpmn-moddle";
import { isElement, type BpmnElement } from "../../src/process/bpmn-element.ts";

interface Described {
  readonly $descriptor: { readonly properties: readonly { readonly name: string; readonly isReference?: boolean }[] };
}

/** An element of a file, and the element it is written in. */
export interface Written {
  readonly element: BpmnElement;
  readonly parent: BpmnElement;
}

/** Every element written in a BPMN file, in its order, found by what BPMN says is content and not by what we know. */
export async function bpmnTree(xml: string): Promise<readonly Written[]> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  return isElement(rootElement) ? inside(rootElement) : [];
}

function inside(parent: BpmnElement): readonly Written[] {
  const { $descriptor } = parent as BpmnElement & Partial<Described>;
  const content = ($descriptor?.properties ?? []).filter(({ isReference }) => isReference !== true);
  return content
    .flatMap(({ name }) => parent[name.replace(/^bpmn:/, "")])
    .filter(isElement)
    .flatMap((element) => [{ element, parent }, ...inside(element)]);
}
