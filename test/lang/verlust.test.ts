import assert from "node:assert/strict";
import { test } from "node:test";
import { killBuilds } from "../verlust/kill-builds.ts";
import { killSaves } from "../verlust/kill-saves.ts";

test("after 200 kills at random moments of a build with search and documents the output is whole each time", async () => {
  const { old, fresh } = await killBuilds(200, 6);
  assert.ok(old > 20 && fresh > 20, `${old} old, ${fresh} new`);
});

test("after 200 kills at random moments of saves, deletions and renames the entries are whole each time", async () => {
  const { old, fresh } = await killSaves(200, 6);
  assert.ok(old > 20 && fresh > 20, `${old} old, ${fresh} new`);
});
