import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { drawModel } from "../../src/process/draw/draw-model.ts";
import { readModel } from "../../src/process/read-model.ts";
import { browserTest } from "../e2e/browser-test.ts";
import { models } from "../process/models.ts";

const resolve = createRequire(import.meta.url).resolve;
const viewer = readFileSync(resolve("bpmn-js/dist/bpmn-viewer.production.min.js"), "utf8");
const server = createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end('<!doctype html><html lang="de"><title>Vergleich</title><link rel="icon" href="data:,"><body>');
}).listen(0, "127.0.0.1");
after(() => server.close());

/** A box by the id of its element: x, y, width, height in px. */
type Boxes = Readonly<Record<string, readonly number[]>>;

for (const [name, xml] of Object.entries(models).filter(([, text]) => text.includes("BPMNShape")))
  browserTest(`bpmn-js draws the same elements at the same places: ${name}`, async (visit) => {
    const page = await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, "");
    const { modell } = await readModel(xml);
    const ids = modell!.knoten.map(({ id }) => id);
    await page.setContent(
      `<div id="t" style="width:2000px;height:1500px"></div>${String(drawModel(modell!, { titel: name }))}`,
    );
    await page.addScriptTag({ content: viewer });
    await page.evaluate(`new BpmnJS({ container: "#t" }).importXML(${JSON.stringify(xml)})`);
    const boxes = (selector: (id: string) => string): Promise<Boxes> =>
      page.evaluate(
        (all) => {
          const found = all.map(([id, one]) => {
            const box = document.querySelector(one)?.getBoundingClientRect();
            return [id, box ? [box.x, box.y, box.width, box.height] : []] as const;
          });
          const left = Math.min(...found.map(([, [x = Infinity]]) => x));
          const top = Math.min(...found.map(([, [, y = Infinity]]) => y));
          return Object.fromEntries(found.map(([id, [x = 0, y = 0, w = 0, h = 0]]) => [id, [x - left, y - top, w, h]]));
        },
        ids.map((id) => [id, selector(id)] as const),
      );
    const theirs = await boxes((id) => `[data-element-id="${id}"] > .djs-visual > :first-child`);
    const ours = await boxes((id) => `[id="b--${id}"] > :not(title)`);
    // Their annotation has a box that nobody sees; only its bracket is drawn.
    const wide = (id: string, i: number): boolean =>
      i !== 2 || modell!.knoten.find((one) => one.id === id)?.gattung !== "note";
    const apart = ids.filter((id) =>
      ours[id]!.some((value, i) => wide(id, i) && Math.abs(value - theirs[id]![i]!) > 2),
    );
    assert.deepEqual(
      apart.map((id) => [id, ours[id], theirs[id]]),
      [],
    );
  });
