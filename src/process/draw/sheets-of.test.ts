import assert from "node:assert/strict";
import { test } from "node:test";
import { modelFiles } from "../../../test/process/model-files.ts";
import { readModel } from "../read-model.ts";
import { sheetsOf } from "./sheets-of.ts";

test("a wide drawing is cut into sheets side by side that cut no element", async () => {
  const { modell } = await readModel(modelFiles["c1-rechnung"]!);
  const sheets = sheetsOf(modell!);
  assert.equal(sheets.length, 2);
  assert.equal(sheets[0]!.x, 0);
  assert.equal(sheets.at(-1)!.x + sheets.at(-1)!.w, modell!.breite);
  const cut = sheets[1]!.x;
  assert.equal(sheets[0]!.w, cut);
  for (const { gattung, box, id } of modell!.knoten)
    if (gattung !== "pool" && gattung !== "lane") assert.ok(box.x >= cut || box.x + box.w <= cut, id);
});

test("what fits is one sheet, and what has no gap is cut all the same", async () => {
  const { modell } = await readModel(modelFiles["a1-einfach"]!);
  assert.deepEqual(sheetsOf(modell!), [{ x: 0, w: modell!.breite }]);
  const wide = modell!.knoten.map((one) => ({ ...one, box: { ...one.box, x: 0, w: 3000 } }));
  assert.equal(sheetsOf({ ...modell!, breite: 3000, knoten: wide }).length, 4);
});
