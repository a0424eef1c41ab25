import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { project } from "../../scripts/project.ts";
import { compareWithFullBuilds } from "../vorschau/compared.ts";

test("two hundred edits by chance leave the preview byte for byte what a full build makes", async () => {
  const { published, comparisons } = await compareWithFullBuilds(path.join(project, "content"), {
    seed: 7,
    count: 200,
    every: 10,
  });
  assert.equal(comparisons, 20);
  assert.ok(Object.keys(published).length >= 11, JSON.stringify(published));
});
