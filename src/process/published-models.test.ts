import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { validateBpmn } from "../../test/process/bpmn-schema.ts";
import { modelFiles } from "../../test/process/model-files.ts";

test("every model we publish or test with follows the schema of BPMN 2.0", () => {
  const published = globSync("content/prozesse/*/*.bpmn").map((file) => [file, readFileSync(file, "utf8")] as const);
  for (const [name, xml] of [...published, ...Object.entries(modelFiles)])
    assert.doesNotThrow(() => validateBpmn(xml), name);
});

test("the schema refuses what is no BPMN", () => {
  const xml = modelFiles["a1-einfach"]!;
  for (const wrong of [xml.replace("<bpmn:task ", "<bpmn:tusk "), xml.replace(/ sourceRef="[^"]*"/, "")])
    assert.throws(() => validateBpmn(wrong));
});
