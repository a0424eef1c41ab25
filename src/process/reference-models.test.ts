import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { ablauf, ablaufRollen } from "../../_includes/components/ablauf.ts";
import { bpmnTree, type Written } from "../../test/process/bpmn-tree.ts";
import { modelFiles } from "../../test/process/model-files.ts";
import { models } from "../../test/process/models.ts";
import { decodeXml } from "../read/decode-xml.ts";
import { isElement, many, one, typeName, words } from "./bpmn-element.ts";
import { drawModel } from "./draw/draw-model.ts";
import { lineOf } from "./draw/line.ts";
import { eventSigns, footSigns, gatewaySigns } from "./draw/marks.ts";
import { readModel } from "./read-model.ts";
import { stepsOf } from "./steps-of.ts";

/** What BPMN writes down and gives no sign of its own; everything else has to appear somewhere. */
const unseen = new Set([
  "Definitions",
  "Process",
  "Collaboration",
  "Choreography",
  "LaneSet",
  "Documentation",
  "ExtensionElements",
  "Category",
  "CategoryValue",
  "DataStore",
  "DataState",
  "Property",
  "InputOutputSpecification",
  "InputSet",
  "OutputSet",
  "ItemDefinition",
  "Interface",
  "Operation",
  "Message",
  "Error",
  "Expression",
  "FormalExpression",
  "Assignment",
  "ParticipantMultiplicity",
  "StandardLoopCharacteristics",
  "MultiInstanceLoopCharacteristics",
]);

/** True where neither drawing nor text can be asked for an element. */
function isUnseen({ element, parent }: Written, all: readonly Written[]): boolean {
  const type = typeName(element);
  if (unseen.has(type) || type.includes(":") || type.endsWith("EventDefinition")) return true;
  if (type === "DataObject") return all.some((other) => one(other.element, "dataObjectRef") === element);
  if (type === "DataInput" || type === "DataOutput")
    return all.some((other) => other.element === parent && typeName(other.parent) !== "Process");
  // Values set by a formula come from nowhere.
  return type === "DataInputAssociation" && many(element, "sourceRef").length === 0;
}

for (const [name, xml] of Object.entries({ ...models, ...modelFiles })) {
  test(`every element of a file is drawn and told or named in a problem: ${name}`, async () => {
    const tree = await bpmnTree(xml);
    const { modell, problems } = await readModel(xml);
    assert.ok(modell);
    const svg = String(drawModel(modell, { titel: name, verweise: true }));
    const told = stepsOf(modell);
    const text = `${String(ablauf(told))}${String(ablaufRollen(told))}`;
    const named = problems.filter(({ rule }) => rule !== "bpmn-regel").map(({ message }) => message);
    const lost = tree
      .filter((one) => !isUnseen(one, tree))
      .map(({ element }) => element)
      .filter((element) => {
        const id = words(element, "id");
        const line = modell.fluesse.find((flow) => flow.id === id);
        const drawn = line ? svg.includes(String(lineOf(line))) : svg.includes(`id="b--${id}"`);
        const said = line
          ? text.toLowerCase().includes(escaped(line.name).toLowerCase())
          : text.includes(`id="s--${id}"`);
        return !(drawn && said) && !named.some((message) => message.includes(words(element, "name") || id));
      });
    assert.deepEqual(
      lost.map((element) => `${element.$type} ${words(element, "id")}`),
      [],
    );
  });

  test(`every mark of an element is drawn: ${name}`, async () => {
    const { modell } = await readModel(xml);
    for (const { element } of await bpmnTree(xml)) {
      const node = modell!.knoten.find(({ id }) => id === words(element, "id"));
      if (!node) continue;
      const trigger = node.ereignis?.ausloeser ?? "";
      assert.equal(trigger !== "", many(element, "eventDefinitions").length > 0, node.id);
      assert.ok(trigger === "" || Object.hasOwn(eventSigns, trigger), trigger);
      const loop = isElement(element["loopCharacteristics"]) || isElement(element["participantMultiplicity"]);
      assert.ok(!loop || node.marken.some((mark) => Object.hasOwn(footSigns, mark)), node.id);
      assert.ok(node.gattung !== "gateway" || Object.hasOwn(gatewaySigns, node.art), node.art);
    }
  });

  test(`whatever lies on a sheet is drawn or named: ${name}`, async () => {
    const { modell, problems } = await readModel(xml);
    const known = new Set([...modell!.knoten, ...modell!.fluesse].map(({ id }) => id));
    for (const { element } of await bpmnTree(xml)) {
      const of = one(element, "bpmnElement");
      if (element.$type !== "bpmndi:BPMNShape" && element.$type !== "bpmndi:BPMNEdge") continue;
      assert.ok(of, words(element, "id"));
      const what = words(of, "name") || words(of, "id");
      assert.ok(known.has(words(of, "id")) || problems.some(({ message }) => message.includes(`„${what}“`)), what);
    }
  });
}

test("files as the tools of others write them open without error", async () => {
  const tools = Object.entries(modelFiles).filter(([name]) => name.startsWith("werkzeug-"));
  assert.ok(tools.length >= 8);
  for (const [name, xml] of tools) {
    const { problems } = await readModel(xml);
    // A tool is not to blame for how somebody drew with it.
    assert.deepEqual(
      problems.filter(({ rule, severity }) => rule !== "bpmn-regel" || severity === "fehler"),
      [],
      name,
    );
  }
});

test("a file says the same in every encoding that tools write, and another one is refused", async () => {
  const xml = modelFiles["werkzeug-signavio"]!;
  const plain = await readModel(xml);
  const as = (encoding: string): string => `\uFEFF${xml.replace('"UTF-8"', `"${encoding}"`)}`;
  const latin = Buffer.from(as("ISO-8859-1").slice(1), "latin1");
  for (const bytes of [
    Buffer.from(as("UTF-8")),
    Buffer.from(as("UTF-16"), "utf16le"),
    Buffer.from(as("UTF-16"), "utf16le").swap16(),
    latin,
  ])
    assert.deepEqual(await readModel(decodeXml(bytes)!), plain);
  assert.equal(decodeXml(Buffer.from(as("EBCDIC"))), undefined);
  assert.equal(decodeXml(Buffer.from(as("UTF-8").slice(1), "latin1")), undefined);
});

test("there are models of every kind", () => {
  assert.ok(readdirSync("test/process/modelle").length >= 30);
  for (const start of ["a1", "a2", "a3", "a4", "b1", "b2", "c1", "c9", "choreographie", "gespraech"])
    assert.ok(Object.keys(modelFiles).some((name) => name.startsWith(start)));
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
