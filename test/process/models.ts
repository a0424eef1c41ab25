import { bpmnOf, weg } from "./bpmn-of.ts";

/** Two pools, lanes, a decision, a loop back, data, a deadline: what a process of a town has. */
const antrag = bpmnOf({
  beside: `<bpmn:collaboration id="Zusammenarbeit"><bpmn:participant id="Buerger" name="Antragstellende Person"/><bpmn:participant id="Stadt" name="Stadt" processRef="Prozess"/>
<bpmn:messageFlow id="M1" name="Antrag" sourceRef="Buerger" targetRef="Start"/><bpmn:messageFlow id="M2" sourceRef="Nachfordern" targetRef="Buerger"/></bpmn:collaboration>`,
  flow: `<bpmn:laneSet id="L"><bpmn:lane id="Post" name="Poststelle"><bpmn:flowNodeRef>Start</bpmn:flowNodeRef><bpmn:flowNodeRef>Scannen</bpmn:flowNodeRef></bpmn:lane><bpmn:lane id="Sach" name="Sachbearbeitung"><bpmn:flowNodeRef>Pruefen</bpmn:flowNodeRef><bpmn:flowNodeRef>Voll</bpmn:flowNodeRef><bpmn:flowNodeRef>Nachfordern</bpmn:flowNodeRef><bpmn:flowNodeRef>Bescheid</bpmn:flowNodeRef><bpmn:flowNodeRef>Ende</bpmn:flowNodeRef><bpmn:flowNodeRef>Frist</bpmn:flowNodeRef><bpmn:flowNodeRef>Abgelehnt</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
<bpmn:startEvent id="Start" name="Antrag ist da"><bpmn:messageEventDefinition id="d1"/></bpmn:startEvent>
<bpmn:manualTask id="Scannen" name="Antrag scannen"><bpmn:documentation>System: Scanner. Nur einseitig.</bpmn:documentation></bpmn:manualTask>
<bpmn:userTask id="Pruefen" name="Vollständigkeit prüfen"><bpmn:dataInputAssociation id="DI1"><bpmn:sourceRef>Akte</bpmn:sourceRef></bpmn:dataInputAssociation></bpmn:userTask>
<bpmn:dataStoreReference id="Akte" name="Fachverfahren"/>
<bpmn:exclusiveGateway id="Voll" name="Vollständig?"/>
<bpmn:sendTask id="Nachfordern" name="Unterlagen nachfordern"/>
<bpmn:boundaryEvent id="Frist" name="Frist abgelaufen" attachedToRef="Nachfordern"><bpmn:timerEventDefinition id="d2"/></bpmn:boundaryEvent>
<bpmn:endEvent id="Abgelehnt" name="Antrag abgelehnt"/>
<bpmn:serviceTask id="Bescheid" name="Bescheid erstellen"/>
<bpmn:endEvent id="Ende" name="Bescheid ist versandt"/>
${weg("Start", "Scannen")}${weg("Scannen", "Pruefen")}${weg("Pruefen", "Voll")}${weg("Voll", "Bescheid", "ja")}${weg("Voll", "Nachfordern", "nein")}${weg("Nachfordern", "Pruefen")}${weg("Bescheid", "Ende")}${weg("Frist", "Abgelehnt")}
<bpmn:textAnnotation id="Notiz"><bpmn:text>Zwei Wochen Frist</bpmn:text></bpmn:textAnnotation><bpmn:association id="A1" sourceRef="Nachfordern" targetRef="Notiz"/>`,
  shapes: {
    Buerger: [100, 40, 900, 60],
    Stadt: [100, 140, 900, 460],
    Post: [130, 140, 870, 140],
    Sach: [130, 280, 870, 320],
    Start: [180, 190, 36, 36],
    Scannen: [260, 168, 100, 80],
    Pruefen: [260, 320, 100, 80],
    Akte: [410, 420, 50, 50],
    Voll: [430, 335, 50, 50],
    Nachfordern: [560, 440, 100, 80],
    Frist: [640, 502, 36, 36],
    Abgelehnt: [760, 530, 36, 36],
    Bescheid: [560, 320, 100, 80],
    Ende: [760, 342, 36, 36],
    Notiz: [720, 440, 120, 40],
  },
  edges: {
    "Start-Scannen": [
      [216, 208],
      [260, 208],
    ],
    "Scannen-Pruefen": [
      [310, 248],
      [310, 320],
    ],
    "Pruefen-Voll": [
      [360, 360],
      [430, 360],
    ],
    "Voll-Bescheid": [
      [480, 360],
      [560, 360],
    ],
    "Voll-Nachfordern": [
      [455, 385],
      [455, 410],
      [520, 410],
      [520, 480],
      [560, 480],
    ],
    "Nachfordern-Pruefen": [
      [580, 520],
      [580, 570],
      [310, 570],
      [310, 400],
    ],
    "Bescheid-Ende": [
      [660, 360],
      [760, 360],
    ],
    "Frist-Abgelehnt": [
      [676, 525],
      [760, 548],
    ],
    M1: [
      [198, 100],
      [198, 190],
    ],
    M2: [
      [610, 440],
      [610, 100],
    ],
    A1: [
      [660, 470],
      [720, 460],
    ],
    DI1: [
      [410, 440],
      [340, 400],
    ],
  },
});

const tasks = [
  "task",
  "userTask",
  "serviceTask",
  "manualTask",
  "scriptTask",
  "businessRuleTask",
  "sendTask",
  "receiveTask",
  "callActivity",
];
const loops = [
  '<bpmn:standardLoopCharacteristics id="l0"/>',
  '<bpmn:multiInstanceLoopCharacteristics id="l1"/>',
  '<bpmn:multiInstanceLoopCharacteristics id="l2" isSequential="true"/>',
];
const triggers = [
  "",
  "message",
  "timer",
  "error",
  "escalation",
  "signal",
  "conditional",
  "link",
  "terminate",
  "cancel",
  "compensate",
];
const gateways = ["exclusive", "inclusive", "parallel", "eventBased", "complex"];
const data = ["dataObjectReference", "dataStoreReference"];

const places = ["startEvent", "intermediateCatchEvent", "intermediateThrowEvent", "endEvent"];
const definition = (trigger: string, id: string): string => trigger && `<bpmn:${trigger}EventDefinition id="${id}d"/>`;
const events = places.flatMap((place, row) =>
  triggers.map((trigger, column) => ({
    id: `${place}${column}`,
    row,
    column,
    xml: `<bpmn:${place} id="${place}${column}" name="${trigger || "ohne"}">${definition(trigger, `${place}${column}`)}</bpmn:${place}>`,
  })),
);

/** Every kind of task, event, gateway and mark, each once. */
const arten = bpmnOf({
  flow: [
    ...tasks.map((kind, i) => `<bpmn:${kind} id="T${i}" name="${kind}">${loops[i] ?? ""}</bpmn:${kind}>`),
    `<bpmn:task id="Zurueck" name="zurücknehmen" isForCompensation="true"/>`,
    `<bpmn:boundaryEvent id="Rand" attachedToRef="T0" cancelActivity="false" name="gemahnt"><bpmn:escalationEventDefinition id="rd"/></bpmn:boundaryEvent>`,
    ...events.map(({ xml }) => xml),
    `<bpmn:startEvent id="Mehrere" name="mehrere"><bpmn:messageEventDefinition id="m1"/><bpmn:timerEventDefinition id="m2"/></bpmn:startEvent>`,
    ...gateways.map((kind, i) => `<bpmn:${kind}Gateway id="G${i}" name="${kind}"/>`),
    ...data.map((kind, i) => `<bpmn:${kind} id="Daten${i}" name="${kind}"/>`),
    `<bpmn:subProcess id="Zu" name="Geschlossen"/><bpmn:transaction id="Trans" name="Transaktion"/><bpmn:adHocSubProcess id="Frei" name="In freier Reihenfolge"><bpmn:task id="Innen" name="Innen"/></bpmn:adHocSubProcess>`,
    `<bpmn:subProcess id="Ereignis" name="Bei Beschwerde" triggeredByEvent="true"><bpmn:startEvent id="Leise" name="Beschwerde" isInterrupting="false"><bpmn:messageEventDefinition id="ld"/></bpmn:startEvent></bpmn:subProcess>`,
    `<bpmn:group id="Gruppe"/>`,
  ].join("\n"),
  shapes: {
    ...Object.fromEntries(tasks.map((_, i) => [`T${i}`, [i * 130, 0, 100, 80] as const])),
    Zurueck: [1170, 0, 100, 80],
    Rand: [60, 62, 36, 36],
    ...Object.fromEntries(events.map(({ id, row, column }) => [id, [column * 110, 140 + row * 90, 36, 36] as const])),
    Mehrere: [1210, 140, 36, 36],
    ...Object.fromEntries(gateways.map((_, i) => [`G${i}`, [i * 130, 520, 50, 50] as const])),
    Daten0: [700, 520, 36, 50],
    Daten1: [830, 520, 50, 50],
    Zu: [0, 640, 100, 80],
    Trans: [130, 640, 160, 100],
    Frei: [320, 640, 240, 140],
    Innen: [380, 670, 100, 80],
    Ereignis: [600, 640, 240, 140],
    Leise: [640, 690, 36, 36],
    Gruppe: [900, 640, 200, 140],
  },
  closed: ["Zu"],
});

/** Nested subprocesses, parallel ways, and no diagram at all. */
const ohneLage = bpmnOf({
  flow: `<bpmn:startEvent id="S" name="Los"/><bpmn:parallelGateway id="Teilen"/><bpmn:task id="A" name="Raum buchen"/><bpmn:task id="B" name="Gäste einladen"/><bpmn:parallelGateway id="Treffen"/>
<bpmn:subProcess id="Feier" name="Feiern"><bpmn:startEvent id="FS" name="Beginn"/><bpmn:task id="FT" name="Reden"/><bpmn:endEvent id="FE" name="Schluss"/>${weg("FS", "FT")}${weg("FT", "FE")}</bpmn:subProcess><bpmn:endEvent id="E" name="Fertig"/>
${weg("S", "Teilen")}${weg("Teilen", "A")}${weg("Teilen", "B")}${weg("A", "Treffen")}${weg("B", "Treffen")}${weg("Treffen", "Feier")}${weg("Feier", "E")}`,
});

/** Models in the likeness of what the tools of others write, by name. */
export const models: Readonly<Record<string, string>> = { antrag, arten, "ohne-lage": ohneLage };
