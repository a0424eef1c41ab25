import assert from "node:assert/strict";
import { test } from "node:test";
import spec from "commonmark-spec";
import MarkdownIt, { type Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { lightTokens } from "./light-tokens.ts";

test("a parser with light tokens makes the same tokens, one by one, of all examples of the standard", () => {
  const [heavy, light] = [new MarkdownIt().use(footnote), new MarkdownIt().use(lightTokens).use(footnote)];
  for (const { markdown } of [...spec.tests, { markdown: "a[^1] ~~b~~ ^[c]\n\n[^1]: d\n\n| a |\n| - |\n| b |" }])
    assert.deepEqual(light.parse(markdown, {}).map(fields), heavy.parse(markdown, {}).map(fields));
});

const fields = ({ children, ...own }: Token): object => ({ ...own, children: children?.map(fields) });

test("a light token has the methods of a token", () => {
  const [token] = new MarkdownIt().use(lightTokens).parse("a", {});
  token?.attrSet("id", "x");
  assert.equal(token?.attrGet("id"), "x");
});
