import assert from "node:assert/strict";
import { test } from "node:test";
import { bpmnOf, weg } from "../../test/process/bpmn-of.ts";
import { models } from "../../test/process/models.ts";
import { drawModel } from "./draw/draw-model.ts";
import { readModel } from "./read-model.ts";
import { stepsOf } from "./steps-of.ts";

const task = '<bpmn:task id="A" name="Prüfen"/>';

async function rulesOf(xml: string): Promise<readonly string[]> {
  const { problems } = await readModel(xml);
  return problems.map(({ rule, severity }) => `${severity} ${rule}`);
}

test("lanes are roles, and the system comes from a data store or from the documentation", async () => {
  const { modell } = await readModel(models["antrag"]!);
  const node = (id: string): unknown => {
    const { rolle, system, text } = modell!.knoten.find((one) => one.id === id)!;
    return [rolle, system, text];
  };
  assert.deepEqual(node("Scannen"), ["Poststelle", "Scanner", "Nur einseitig."]);
  assert.deepEqual(node("Pruefen"), ["Sachbearbeitung", "Fachverfahren", undefined]);
});

test("the drawing keeps the distances of the file", async () => {
  const { modell } = await readModel(models["antrag"]!);
  const box = (id: string): { x: number; y: number } => modell!.knoten.find((one) => one.id === id)!.box;
  assert.equal(box("Bescheid").x - box("Pruefen").x, 300);
  assert.equal(box("Scannen").y - box("Stadt").y, 28);
});

test("what an XML parser could be hurt with is refused before one sees it", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${bpmnOf({ flow: task })}`;
  assert.deepEqual(await rulesOf(bomb), ["fehler bpmn-unlesbar"]);
  assert.deepEqual(await rulesOf(bpmnOf({ flow: task + " ".repeat(2_000_001) })), ["fehler bpmn-unlesbar"]);
  assert.deepEqual(await rulesOf("<a>".repeat(100_000)), ["fehler bpmn-unlesbar"]);
  assert.deepEqual(await rulesOf("<a/>".repeat(100_000)), ["fehler bpmn-unlesbar"]);
  assert.deepEqual(await rulesOf("/>".repeat(100_000) + "<a>".repeat(50_000)), ["fehler bpmn-unlesbar"]);
});

test("files that are no BPMN are problems: empty, text, other XML, another namespace", async () => {
  for (const xml of [
    "",
    "Kein XML",
    "<svg/>",
    "<definitions/>",
    bpmnOf({ flow: task }).replaceAll("20100524/MODEL", "1999/X"),
  ])
    assert.deepEqual(await rulesOf(xml), ["fehler bpmn-unlesbar"], xml.slice(0, 40));
  assert.ok((await rulesOf(bpmnOf({ flow: "" }))).includes("fehler bpmn-leer"));
});

test("more elements than anybody reads are refused", async () => {
  const flow = Array.from({ length: 2001 }, (_, i) => `<bpmn:task id="T${i}" name="x"/>`).join("");
  assert.ok((await rulesOf(bpmnOf({ flow }))).includes("fehler bpmn-zu-gross"));
});

test("a missing end of a connection is named with its line, and the rest is drawn", async () => {
  const { modell, problems } = await readModel(bpmnOf({ flow: `${task}\n${weg("A", "Fort")}` }));
  const lost = problems.filter(({ rule }) => rule === "bpmn-verweis");
  assert.ok(lost.some(({ line, message }) => line === 6 && message.includes("A-Fort")));
  assert.ok(lost.some(({ message }) => message.includes("„Fort“")));
  assert.deepEqual(
    modell!.knoten.map(({ id }) => id),
    ["A"],
  );
});

test("places that are none are reported, and the element is drawn all the same", async () => {
  const shapes = { A: [NaN, 0, 100, 80], B: [0, 0, -5, 80], C: [1e9, 0, 100, 80], E: [10, 10, 100, 80] } as const;
  const flow = Object.keys(shapes).map((id) => `<bpmn:task id="${id}" name="${id}"/>`);
  const { modell, problems } = await readModel(bpmnOf({ flow: flow.join(""), shapes }));
  assert.equal(problems.filter(({ rule }) => rule === "bpmn-lage").length, 3);
  assert.equal(modell!.knoten.length, 4);
  assert.ok(modell!.knoten.every(({ box }) => Object.values(box).every((value) => Number.isFinite(value))));
  assert.ok(modell!.breite < 2000 && modell!.hoehe < 2000);
});

test("circles end: flows, boundary events, lanes and pools that refer to themselves", async () => {
  const flow = `<bpmn:laneSet id="L"><bpmn:lane id="Spur" name="Spur"><bpmn:flowNodeRef>Spur</bpmn:flowNodeRef><bpmn:childLaneSet id="K"><bpmn:lane id="Kind"><bpmn:flowNodeRef>A</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>
${task}<bpmn:task id="B" name="Ändern"/>${weg("A", "B")}${weg("B", "A")}${weg("A", "A")}<bpmn:boundaryEvent id="Rand" name="x" attachedToRef="Rand"/>`;
  const beside = `<bpmn:collaboration id="Zusammenarbeit"><bpmn:participant id="P1" name="Eins" processRef="Prozess"/><bpmn:participant id="P2" name="Zwei" processRef="Prozess"/></bpmn:collaboration>`;
  const { modell } = await readModel(bpmnOf({ flow, beside }));
  assert.equal(stepsOf(modell!).schritte.length, 3);
});

test("subprocesses nested without end are refused", async () => {
  const opened = Array.from({ length: 30 }, (_, i) => `<bpmn:subProcess id="S${i}">`).join("");
  assert.ok(
    (await rulesOf(bpmnOf({ flow: opened + "</bpmn:subProcess>".repeat(30) }))).includes("fehler bpmn-unlesbar"),
  );
});

test("names are text and ids are anchors, whatever they hold", async () => {
  const flow = `<bpmn:task id="A" name="&lt;script&gt;alert(1)&lt;/script&gt;"/><bpmn:task id="_&#9;x&quot;onload=&quot;y" name="&quot; onclick=&quot;"/>`;
  const { modell } = await readModel(bpmnOf({ flow }));
  const svg = String(drawModel(modell!, { titel: '"><script>', verweise: true }));
  assert.doesNotMatch(svg, /<script|"\s*on\w+=/);
  assert.ok(modell!.knoten.every(({ id }) => /^[\w.-]+$/.test(id)));
});

test("an element of a kind we do not draw is a plain box and named in a warning", async () => {
  const beside = `<bpmn:collaboration id="Zusammenarbeit"><bpmn:participant id="P1" name="Eins" processRef="Prozess"/><bpmn:conversation id="Gespraech" name="Beratung"/></bpmn:collaboration>`;
  const { modell, problems } = await readModel(bpmnOf({ flow: task, beside }));
  assert.equal(modell!.knoten.find(({ id }) => id === "Gespraech")?.gattung, "other");
  assert.ok(problems.some(({ rule, message }) => rule === "bpmn-unbekannt" && message.includes("Beratung")));
});

test("rules of good models are warnings in German, at the line of their element", async () => {
  const { problems } = await readModel(bpmnOf({ flow: `${task}\n<bpmn:task id="B"/>${weg("A", "B")}` }));
  const texts = problems.map(({ line, message }) => `${line} ${message}`);
  assert.ok(texts.includes("6 „B“ hat keine Beschriftung."));
  assert.ok(texts.includes("4 „Prozess“ hat kein Startereignis."));
  assert.ok(problems.every(({ severity }) => severity === "warnung"));
});

test("a file of another tool opens without complaint: other prefixes, own attributes and extensions", async () => {
  const flow = `<bpmn:startEvent id="S" name="Los"><bpmn:outgoing>S-A</bpmn:outgoing></bpmn:startEvent><bpmn:userTask id="A" name="Prüfen" camunda:assignee="x"><bpmn:extensionElements><camunda:formData><camunda:formField id="f"/></camunda:formData></bpmn:extensionElements><bpmn:incoming>S-A</bpmn:incoming></bpmn:userTask><bpmn:endEvent id="E" name="Fertig"/>${weg("S", "A")}${weg("A", "E")}`;
  const shapes = { S: [0, 22, 36, 36], A: [100, 0, 100, 80], E: [260, 22, 36, 36] } as const;
  const xml = bpmnOf({ flow, shapes })
    .replaceAll("bpmn:", "semantic:")
    .replace("xmlns:bpmn", 'xmlns:camunda="http://camunda.org/schema/1.0/bpmn" exporter="Ein Werkzeug" xmlns:semantic');
  const { modell, problems } = await readModel(xml);
  assert.deepEqual(problems, []);
  assert.equal(modell!.knoten.length, 3);
});

test("the content of a closed subprocess, which has a sheet of its own, lies below the first sheet", async () => {
  const flow = `<bpmn:subProcess id="Teil" name="Teil"><bpmn:task id="Innen" name="Innen"/></bpmn:subProcess>`;
  const second = `<di:BPMNDiagram id="D2"><di:BPMNPlane id="P2" bpmnElement="Teil"><di:BPMNShape id="I_di" bpmnElement="Innen"><dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram></bpmn:definitions>`;
  const xml = bpmnOf({ flow, shapes: { Teil: [0, 0, 100, 80] }, closed: ["Teil"] });
  const { modell } = await readModel(xml.replace("</bpmn:definitions>", second));
  const [teil, innen] = modell!.knoten;
  assert.ok(innen!.box.y >= teil!.box.y + teil!.box.h);
  assert.equal(innen!.in, "Teil");
});
