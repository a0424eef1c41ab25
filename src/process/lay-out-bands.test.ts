import assert from "node:assert/strict";
import { test } from "node:test";
import { bpmnOf, weg } from "../../test/process/bpmn-of.ts";
import { modelFiles } from "../../test/process/model-files.ts";
import type { Box, Knoten } from "./modell.ts";
import { readModel } from "./read-model.ts";

const { modell, problems } = await readModel(modelFiles["ohne-lage-bahnen"]!);
const node = (id: string): Knoten => modell!.knoten.find((one) => one.id === id)!;
const inside = (outer: Box, { x, y, w, h }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + w <= outer.x + outer.w && y + h <= outer.y + outer.h;
const apart = (a: Box, b: Box): boolean => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

test("a model without coordinates has its steps in the bands of their roles, and says that they are ours", () => {
  assert.deepEqual(
    problems.filter(({ rule }) => rule !== "bpmn-regel").map(({ rule }) => rule),
    ["bpmn-ohne-lage"],
  );
  for (const { id, rolleId, box, gattung } of modell!.knoten)
    if (rolleId !== undefined && gattung !== "lane") assert.ok(inside(node(rolleId).box, box), id);
  for (const lane of ["LA", "LB"]) assert.ok(inside(node("PStadt").box, node(lane).box), lane);
});

test("nothing lies on anything else, but events on the activity they belong to", () => {
  const steps = modell!.knoten.filter(({ gattung, ereignis }) => !["pool", "lane"].includes(gattung) && !ereignis?.an);
  for (const a of steps) for (const b of steps) assert.ok(a === b || apart(a.box, b.box), `${a.id} ${b.id}`);
  for (const id of ["aR", "bR"]) assert.ok(!apart(node(id).box, node(node(id).ereignis!.an!).box));
});

test("the flow leads from left to right, and every line begins and ends at its elements", () => {
  for (const { art, von, nach, punkte, id } of modell!.fluesse) {
    if (art !== "sequence") continue;
    assert.ok(node(von).ereignis?.an !== undefined || node(von).box.x < node(nach).box.x, id);
    const grown = ({ x, y, w, h }: Box): Box => ({ x: x - 1, y: y - 1, w: w + 2, h: h + 2 });
    assert.ok(inside(grown(node(von).box), { ...punkte[0]!, w: 0, h: 0 }), id);
    assert.ok(inside(grown(node(nach).box), { ...punkte.at(-1)!, w: 0, h: 0 }), id);
  }
});

test("a loop leads back below, and two thousand steps in a circle are laid out", async () => {
  const steps = Array.from({ length: 1990 }, (_, i) => `<bpmn:task id="T${i}" name="x"/>`);
  const ways = steps.map((_, i) => weg(`T${i}`, `T${(i + 1) % steps.length}`));
  const flow = [...steps, ...ways, '<bpmn:group id="G"/>'].join("");
  const circle = await readModel(bpmnOf({ flow }));
  assert.equal(circle.modell?.knoten.length, 1991);
  const back = circle.modell.fluesse.find(({ nach }) => nach === "T0")!;
  assert.ok(back.punkte[1]!.y > back.punkte[0]!.y && back.punkte.at(-1)!.x < back.punkte[0]!.x);
});
