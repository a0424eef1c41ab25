import assert from "node:assert/strict";
import { test } from "node:test";
import { deutsch } from "./sprache.ts";

const given = { auth: { login: "Login", eigenes: "bleibt" }, nurHier: "auch" };

test("what Decap says in German stays, and ours replaces or completes it", () => {
  const before = structuredClone(given);
  const { auth, nurHier, app } = deutsch(given) as Record<string, Record<string, unknown>>;
  assert.deepEqual([auth?.["login"], auth?.["eigenes"], nurHier], ["Anmelden", "bleibt", "auch"]);
  assert.deepEqual(app?.["header"], { content: "Inhalte", workflow: "In Arbeit", quickAdd: "Neu" });
  assert.deepEqual(given, before);
});

test("„publish“ is called Speichern where it only writes the file, and keeps its name where a review comes before", () => {
  const published = { editor: { editorToolbar: { publish: "Veröffentlichen", save: "Speichern" } } };
  const buttons = (wording?: { saves: boolean }): unknown => {
    const { editorToolbar } = (deutsch(published, wording) as typeof published).editor;
    return [editorToolbar.publish, editorToolbar.save];
  };
  assert.deepEqual(buttons({ saves: true }), ["Speichern", "Speichern"]);
  assert.deepEqual(buttons(), ["Veröffentlichen", "Speichern"]);
});
