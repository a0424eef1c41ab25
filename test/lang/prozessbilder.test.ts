import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { drawModel } from "../../src/process/draw/draw-model.ts";
import { lineOf } from "../../src/process/draw/line.ts";
import type { Modell } from "../../src/process/modell.ts";
import { readModel } from "../../src/process/read-model.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { modelFiles } from "../process/model-files.ts";
import { models } from "../process/models.ts";
import { measureDrawings, type Drawings } from "./measure-drawings.ts";

const resolve = createRequire(import.meta.url).resolve;
const viewer = readFileSync(resolve("bpmn-js/dist/bpmn-viewer.production.min.js"), "utf8");
const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end('<!doctype html><html lang="de"><title>Vergleich</title><link rel="icon" href="data:,"><body>');
}).listen(0, "127.0.0.1");
after(() => server.close());

/** bpmn-js shows one sheet at a time, draws no choreographies, and cannot place what has no coordinates. */
const apart = ["choreographie", "gespraech", "mehrere-blaetter", "teilweise-lage", "c3-urlaub"];
const compared = Object.entries({ ...models, ...modelFiles }).filter(
  ([name, xml]) => xml.includes("Bounds") && !apart.includes(name),
);

for (const [name, xml] of compared)
  browserTest(`bpmn-js draws the same shapes, lines and words at the same places: ${name}`, async (visit) => {
    const page = await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, "");
    const { modell } = await readModel(xml);
    await page.setContent(
      `<div id="t" style="width:2000px;height:1500px"></div><div id="o">${marked(modell!, name)}</div>`,
    );
    await page.addScriptTag({ content: viewer });
    await page.evaluate(`new BpmnJS({ container: "#t" }).importXML(${JSON.stringify(xml)})`);
    const nodes = modell!.knoten.map(({ id }) => id);
    const lines = modell!.fluesse.map(({ id }) => id);
    const { theirs, ours } = await page.evaluate(measureDrawings, { nodes, lines });
    assert.deepEqual(differences(modell!, theirs, ours), []);
  });

/** Our drawing with its lines in groups, so that they can be found. */
function marked(modell: Modell, titel: string): string {
  return modell.fluesse.reduce(
    (svg, line) => svg.replace(String(lineOf(line)), (drawn) => `<g id="l--${line.id}">${drawn}</g>`),
    String(drawModel(modell, { titel })),
  );
}

function differences(modell: Modell, theirs: Drawings, ours: Drawings): readonly string[] {
  const wrong: string[] = [];
  for (const { id, gattung, name } of modell.knoten) {
    const [a, b] = [theirs.nodes[id], ours.nodes[id]];
    if (!a || !b) {
      // They do not draw the content of a closed subprocess, nor a group's name.
      if (!b) wrong.push(`${id} fehlt`);
      continue;
    }
    // Their annotation has a box that nobody sees; only its bracket is drawn.
    const sides = gattung === "note" ? [0, 1, 3] : [0, 1, 2, 3];
    if (sides.some((i) => Math.abs(a.box[i]! - b.box[i]!) > 2)) wrong.push(`${id} ${a.box.join()} ${b.box.join()}`);
    if (gattung !== "note" && a.signs > 0 !== b.signs > 0) wrong.push(`${id} Zeichen ${a.signs} ${b.signs}`);
    if (a.text === "" && name === "") continue;
    if (!sameWords(a.text, b.text)) wrong.push(`${id} Text „${a.text}“ „${b.text}“`);
    else if (a.text !== "" && far(a.words, b.words)) wrong.push(`${id} Ort ${a.words.join()} ${b.words.join()}`);
  }
  for (const { id, name, schild } of modell.fluesse) {
    const [a, b] = [theirs.lines[id], ours.lines[id]];
    if (!b) wrong.push(`${id} fehlt`);
    if (!a || !b) continue;
    if (a.far > 2.5 || b.far > 2.5) wrong.push(`${id} Weg ${a.far} ${b.far}`);
    if (a.ends > 0 !== b.ends > 0) wrong.push(`${id} Enden ${a.ends} ${b.ends}`);
    if (name !== "" && !sameWords(a.text, b.text)) wrong.push(`${id} Text „${a.text}“ „${b.text}“`);
    // Where the file gives a name no place, each finds one of its own.
    else if (schild && a.text !== "" && far(a.words, b.words))
      wrong.push(`${id} Ort ${a.words.join()} ${b.words.join()}`);
  }
  return [...wrong, ...ours.overlaps.map((pair) => `übereinander: ${pair}`)];
}

/** The same letters; either side may break, hyphenate or end a text that does not fit. */
function sameWords(theirs: string, ours: string): boolean {
  const letters = (text: string): string => text.replaceAll(/[\s\-–…]|\.{3}$/g, "");
  const [a, b] = [letters(theirs), letters(ours)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
}

/** True when the middles of two texts are more than two lines apart. */
function far(a: readonly number[], b: readonly number[]): boolean {
  return Math.abs(a[0]! + a[2]! / 2 - b[0]! - b[2]! / 2) > 16 || Math.abs(a[1]! + a[3]! / 2 - b[1]! - b[3]! / 2) > 16;
}
