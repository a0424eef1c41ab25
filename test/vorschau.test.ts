import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { project } from "../scripts/project.ts";
import { compareWithFullBuilds } from "./vorschau/compared.ts";

test("after edits of every kind the preview is byte for byte what a full build makes", async () => {
  const { published, comparisons } = await compareWithFullBuilds(path.join(project, "content"), {
    seed: 4,
    count: 40,
    every: 10,
  });
  assert.equal(comparisons, 4);
  assert.ok(Object.keys(published).length >= 9, JSON.stringify(published));
});
