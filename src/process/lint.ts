import traverse from "bpmnlint/lib/traverse.js";
import adHoc from "bpmnlint/rules/ad-hoc-sub-process.js";
import conditional from "bpmnlint/rules/conditional-flows.js";
import endRequired from "bpmnlint/rules/end-event-required.js";
import eventBased from "bpmnlint/rules/event-based-gateway.js";
import fakeJoin from "bpmnlint/rules/fake-join.js";
import label from "bpmnlint/rules/label-required.js";
import linkEvent from "bpmnlint/rules/link-event.js";
import disconnected from "bpmnlint/rules/no-disconnected.js";
import duplicates from "bpmnlint/rules/no-duplicate-sequence-flows.js";
import joinFork from "bpmnlint/rules/no-gateway-join-fork.js";
import implicitSplit from "bpmnlint/rules/no-implicit-split.js";
import blankStart from "bpmnlint/rules/single-blank-start-event.js";
import startRequired from "bpmnlint/rules/start-event-required.js";
import superfluous from "bpmnlint/rules/superfluous-gateway.js";
import { many, typeName, type BpmnElement } from "./bpmn-element.ts";
import type { FoundLine } from "./collect.ts";
import { quoted, type Problems } from "./problem-maker.ts";

/** A rule of bpmnlint, which looks at one element after the other; those used here leave none out and look only when they enter one. */
type Check = ReturnType<typeof label>;

interface Advice {
  readonly rule: () => Check;
  /** Follows the quoted id of the element. */
  readonly message: string;
  readonly hint: string;
}

/** What makes a model hard to read or ambiguous; each rule of bpmnlint in our words. */
const advice: readonly Advice[] = [
  {
    rule: label,
    message: "hat keine Beschriftung",
    hint: "Schreiben Sie dazu, was geschieht oder wonach gefragt wird.",
  },
  { rule: disconnected, message: "ist mit nichts verbunden", hint: "Verbinden Sie das Element mit dem Ablauf." },
  { rule: startRequired, message: "hat kein Startereignis", hint: "Zeichnen Sie, womit der Ablauf beginnt." },
  { rule: endRequired, message: "hat kein Endereignis", hint: "Zeichnen Sie, womit der Ablauf endet." },
  { rule: implicitSplit, message: "teilt den Ablauf ohne Verzweigung", hint: "Setzen Sie eine Verzweigung dahinter." },
  {
    rule: fakeJoin,
    message: "hat mehrere Eingänge, die nicht aufeinander warten",
    hint: "Setzen Sie eine Zusammenführung davor.",
  },
  {
    rule: blankStart,
    message: "hat mehrere Startereignisse ohne Auslöser",
    hint: "Lassen Sie eines, oder nennen Sie die Auslöser.",
  },
  { rule: joinFork, message: "führt zusammen und verzweigt zugleich", hint: "Nehmen Sie dafür zwei Verzweigungen." },
  { rule: superfluous, message: "verzweigt nichts", hint: "Lassen Sie die Verzweigung weg." },
  { rule: duplicates, message: "kommt doppelt vor", hint: "Löschen Sie eine der beiden Verbindungen." },
  { rule: conditional, message: "ist ein Weg ohne Bedingung", hint: "Beschriften Sie jeden Weg einer Entscheidung." },
  {
    rule: eventBased,
    message: "wartet auf Ereignisse, die so nicht eintreten können",
    hint: "Hinter dieser Verzweigung stehen Ereignisse, die nur von ihr aus erreicht werden.",
  },
  {
    rule: linkEvent,
    message: "verweist auf keine Fortsetzung",
    hint: "Geben Sie Anfang und Fortsetzung denselben Namen.",
  },
  {
    rule: adHoc,
    message: "darf weder Start noch Ende enthalten",
    hint: "In freier Reihenfolge gibt es keinen Anfang.",
  },
];

/** Adds what bpmnlint finds as warnings; one of its rules that fails on a broken model finds nothing. */
export function lint(definitions: BpmnElement, lines: readonly FoundLine[], problems: Problems): void {
  for (const { element, from, to } of lines) {
    if (typeName(element) !== "SequenceFlow") continue;
    tell(from, "outgoing", element);
    tell(to, "incoming", element);
  }
  const elements = elementsOf(definitions);
  for (const { rule, message, hint } of advice)
    for (const id of reported(rule(), elements))
      problems.add("bpmn-regel", "warnung", `${quoted(id ?? "Das Modell")} ${message}.`, hint, id);
}

/** Every element in the order of bpmnlint; none of a model that is too broken to be walked. */
function elementsOf(definitions: BpmnElement): readonly object[] {
  const elements: object[] = [];
  try {
    traverse(definitions, { enter: (element) => void elements.push(element) });
    return elements;
  } catch {
    return [];
  }
}

/** Ids of the elements a rule objects to; a rule that fails on a broken model objects to none, the reader has named what is broken. */
function reported({ check }: Check, elements: readonly object[]): readonly (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  const reporter = { report: (id?: string) => void ids.push(id) };
  try {
    for (const element of elements) check(element, reporter);
    return ids;
  } catch {
    return [];
  }
}

/** The rules look at `incoming` and `outgoing`, which a file may leave out. */
function tell(node: BpmnElement, name: "incoming" | "outgoing", flow: BpmnElement): void {
  const known = many(node, name);
  if (!known.includes(flow)) Object.assign(node, { [name]: [...known, flow] });
}
