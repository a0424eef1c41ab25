import { many, one, typeName, type BpmnElement } from "./bpmn-element.ts";
import type { Ereignis, Gattung } from "./modell.ts";

const tasks = new Set([
  "Task",
  "UserTask",
  "ServiceTask",
  "ManualTask",
  "ScriptTask",
  "BusinessRuleTask",
  "SendTask",
  "ReceiveTask",
  "CallActivity",
]);
const subprocesses = new Set(["SubProcess", "AdHocSubProcess", "Transaction"]);
const data = new Set([
  "DataObjectReference",
  "DataObject",
  "DataStoreReference",
  "DataInput",
  "DataOutput",
  "DataStore",
]);
const gateways = new Set([
  "ExclusiveGateway",
  "InclusiveGateway",
  "ParallelGateway",
  "EventBasedGateway",
  "ComplexGateway",
]);
const lages: Readonly<Record<string, Ereignis["lage"]>> = {
  StartEvent: "start",
  EndEvent: "end",
  IntermediateCatchEvent: "catch",
  IntermediateThrowEvent: "throw",
  BoundaryEvent: "boundary",
};

/** How an element is drawn and told; what is not known is `other`. */
export function gattungOf(element: BpmnElement): Gattung {
  const type = typeName(element);
  if (tasks.has(type)) return "task";
  if (subprocesses.has(type)) return "subprocess";
  if (gateways.has(type)) return "gateway";
  if (Object.hasOwn(lages, type)) return "event";
  if (data.has(type)) return "data";
  if (type === "TextAnnotation") return "note";
  if (type === "Group") return "group";
  if (type === "Participant") return "pool";
  return type === "Lane" ? "lane" : "other";
}

/** What an event waits for or does; undefined for everything else. */
export function ereignisOf(element: BpmnElement): Omit<Ereignis, "an"> | undefined {
  const lage = lages[typeName(element)];
  if (!lage) return undefined;
  const definitions = [...many(element, "eventDefinitions"), ...many(element, "eventDefinitionRef")];
  const [first] = definitions.map((one) => typeName(one).replace(/EventDefinition$/, ""));
  const several = element["parallelMultiple"] === true ? "parallelMultiple" : "multiple";
  return {
    lage,
    ausloeser: definitions.length > 1 ? several : (first ?? "").toLowerCase(),
    unterbricht: element["cancelActivity"] !== false && element["isInterrupting"] !== false,
  };
}

/** Marks of an element besides its kind. */
export function markenOf(element: BpmnElement): readonly string[] {
  const loop = one(element, "loopCharacteristics");
  const type = typeName(element);
  const object = one(element, "dataObjectRef") ?? element;
  const all: readonly (string | false)[] = [
    loop !== undefined &&
      (typeName(loop) === "StandardLoopCharacteristics"
        ? "loop"
        : loop["isSequential"] === true
          ? "sequential"
          : "parallel"),
    element["isForCompensation"] === true && "compensation",
    type === "AdHocSubProcess" && "adhoc",
    element["triggeredByEvent"] === true && "event",
    element["instantiate"] === true && "instantiate",
    object["isCollection"] === true && "collection",
    one(element, "participantMultiplicity") !== undefined && "parallel",
  ];
  return all.filter((mark) => mark !== false);
}
