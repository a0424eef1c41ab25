import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSchemas } from "../../model/load-schemas.ts";
import { entryOfText } from "../../read/entry-of-text.ts";
import { entrySource } from "../source.ts";
import verweisSchema from "./verweis-schema.ts";

const type = loadSchemas("schemas").types.find(({ typ }) => typ === "thema")!;

function messages(body: string): string[] {
  const entry = entryOfText(
    { typ: "thema", kennung: "a", file: "themen/a/index.md", files: [] },
    `---\na: b\n---\n${body}`,
  );
  assert.ok(!("rule" in entry));
  const findings = [...verweisSchema.checkFields!(entrySource(entry, type), undefined as never)];
  return findings.map(({ message, column }) => `${column} ${message}`);
}

test("a footnote that begins with a word and a colon is no address", () => {
  assert.deepEqual(messages("Text[^1][^2]\n\n[^1]: **Wichtig:** mehr\n\n[^2]: Hinweis: mehr"), []);
});

test("addresses of other schemes are found in link definitions and inside footnotes", () => {
  const message = "Verweise dieser Art sind nicht erlaubt: „javascript:x“.";
  assert.deepEqual(messages("[a]: javascript:x"), [`6 ${message}`]);
  assert.deepEqual(messages("[^ a]: javascript:x"), [`8 ${message}`]);
  assert.deepEqual(messages("[^1]: [a](javascript:x)"), [`11 ${message}`]);
  assert.deepEqual(messages("[^1]: <javascript:x>"), [`8 ${message}`]);
});
