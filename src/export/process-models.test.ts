import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { bpmnOf, weg } from "../../test/process/bpmn-of.ts";
import { models as samples } from "../../test/process/models.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { dokumentOf } from "../dokument/dokument-of.ts";
import { typeDokumente } from "../dokument/type-dokumente.ts";
import type { Entry } from "../model/entry.ts";
import { processDrawings } from "./process-drawings.ts";
import { readProcessModels } from "./process-models.ts";

/** A Prozess with BPMN files beside it. */
function prozess(t: TestContext, data: object, contents: Readonly<Record<string, string>>): Entry {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-prozess-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const files = Object.entries(contents).map(([name, text]) => {
    writeFileSync(path.join(dir, name), text);
    return { name, size: text.length, path: path.join(dir, name) };
  });
  return entry("prozess", "p", { stufe: "dokumentiert", ...data } as never, "", files);
}

test("what is wrong with a model names its file, line and field, also in a variant", async (t) => {
  const data = { bpmn: "gut.bpmn", varianten: [{ verwaltung: "witten", bpmn: "schlecht.bpmn" }] };
  const good = bpmnOf({
    flow: `<bpmn:startEvent id="S" name="Los"/><bpmn:endEvent id="E" name="Fertig"/>${weg("S", "E")}`,
    shapes: { S: [0, 0, 36, 36], E: [100, 0, 36, 36] },
  });
  const one = prozess(t, data, { "gut.bpmn": good, "schlecht.bpmn": "kein XML" });
  const { problems, models } = await readProcessModels([one], schemas.types);
  assert.deepEqual(
    problems.map(({ file, line, field, rule, severity }) => [file, line, field, rule, severity]),
    [["prozesse/p/schlecht.bpmn", 1, "varianten[0].bpmn", "bpmn-unlesbar", "fehler"]],
  );
  assert.ok(models.find("prozess", "p", "gut.bpmn"));
  assert.equal(models.find("prozess", "p", "schlecht.bpmn"), undefined);
});

test("a model becomes an SVG file and a table in the documents, with who, with what and where to go on", async (t) => {
  const one = prozess(t, { bpmn: "antrag.bpmn" }, { "antrag.bpmn": samples["antrag"]! });
  const { models } = await readProcessModels([one], schemas.types);
  const site = smallSite([one]);
  const [drawing] = processDrawings(site, models);
  assert.equal(drawing?.path, "/prozesse/p/antrag.svg");
  const images = { files: [], problems: [], find: () => undefined };
  const { blocks } = dokumentOf(site.items[0]!, { site, images, models, types: typeDokumente });
  const table = JSON.stringify(blocks.find(({ kind }) => kind === "table"));
  for (const words of ["Antrag scannen, Aufgabe von Hand", "Poststelle", "Scanner", "wenn nein: weiter mit 7"])
    assert.ok(table.includes(words), words);
});
