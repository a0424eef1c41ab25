import assert from "node:assert/strict";
import { test } from "node:test";
import { editorPolicy, printPolicy, sitePolicy } from "./content-security-policy.ts";

const editor = editorPolicy(["https://git.example"]);

test("a page under both policies obeys exactly the site's", () => {
  assert.deepEqual(Object.keys(editor), Object.keys(sitePolicy).slice(0, -2));
  // What only one of two policies demands is demanded.
  for (const [directive, sources] of Object.entries(sitePolicy).slice(0, -2)) {
    const both = sources.filter((source) => editor[directive]!.includes(source));
    assert.deepEqual(both, sources, directive);
    // 'none' beside another source is ignored, so a directive that has it may not be widened by adding.
    if (sources.includes("'none'")) assert.deepEqual(editor[directive], ["'none'"], directive);
  }
});

test("the policy of the editor names no server but those of the contents (safe)", () => {
  assert.deepEqual(printPolicy(editor).match(/https?:[^ ;]*|\*/g), ["https://git.example"]);
  assert.doesNotMatch(printPolicy(editorPolicy([])), /https?:|\*/);
});

test("the editor too runs no script that stands in the page (safe)", () => {
  assert.ok(!editor["script-src"]!.includes("'unsafe-inline'"));
  assert.equal(editor["script-src-attr"], undefined);
});

test("the site takes markup from its own makers only, the editor cannot, since Decap writes its own (safe)", () => {
  const last = ["require-trusted-types-for", "trusted-types"];
  assert.deepEqual(Object.keys(sitePolicy).slice(-2), last);
  assert.deepEqual(
    last.filter((directive) => directive in editor),
    [],
  );
});
